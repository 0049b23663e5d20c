import { X } from 'lucide-react';
import type { ComponentProps } from 'react';
import field from './field.module.css';

type ClearButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** The name, e.g. "Clear category". */
  label: string;
};

/** The small cross inside a field or a filter. */
export function ClearButton({ label, ...rest }: ClearButtonProps) {
  return (
    <button type="button" {...rest} aria-label={label} data-tip={label} className={field['clear']}>
      <X />
    </button>
  );
}
