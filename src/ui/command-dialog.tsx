import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './command-dialog.module.css';
import dialog from './dialog.module.css';
import { Kbd } from './kbd.tsx';
import popup from './popup.module.css';
import searchLine from './search-line.module.css';

/** One thing to do or to go to. */
export type Command = {
  id: string;
  label: string;
  /** Language of the label, when it is not that of the page. */
  lang?: string | undefined;
  icon?: ReactNode;
  /** At the end of the line. */
  detail?: string | undefined;
  /** Its key, as caps. */
  keys?: readonly string[] | undefined;
};
export type CommandGroup = { id: string; label: string; items: readonly Command[] };

type CommandDialogProps = {
  /** Name of the dialog, of its input and of the list. */
  label: string;
  placeholder: string;
  query: string;
  onQuery: (query: string) => void;
  groups: readonly CommandGroup[];
  emptyText: string;
  onChoose: (id: string) => void;
  onClose: () => void;
  /** The key that opens it also closes it. */
  isToggle: (event: KeyboardEvent) => boolean;
  foot: ReactNode;
  /** Where the focus goes when it is gone. */
  finalFocus: () => HTMLElement | false;
};

/** A line to type in over the page, and below it what can be done: arrows move, Enter does. Load it lazily. */
export function CommandDialog(props: CommandDialogProps) {
  const { label, placeholder, query, onQuery, groups, emptyText, onChoose, onClose, isToggle, foot } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Backdrop className={classNames(dialog['scrim'], styles['layer'])} />
        <Dialog.Viewport className={classNames(dialog['viewport'], styles['viewport'])}>
          <Dialog.Popup
            className={classNames(dialog['dialog'], styles['dialog'])}
            aria-label={label}
            initialFocus={input}
            finalFocus={props.finalFocus}
            onKeyDown={(event) => {
              if (!isToggle(event)) return;
              event.preventDefault();
              onClose();
            }}
          >
            <Autocomplete.Root
              inline
              open
              mode="none"
              items={groups}
              value={query}
              onValueChange={(next, { reason }) => {
                if (reason !== 'item-press') onQuery(next);
              }}
              itemToStringValue={(item: Command) => item.label}
              autoHighlight="always"
              keepHighlight
            >
              <div className={classNames(searchLine['line'], searchLine['large'])}>
                <Search aria-hidden />
                <Autocomplete.Input
                  ref={input}
                  className={searchLine['input']}
                  aria-label={placeholder}
                  placeholder={placeholder}
                  spellCheck={false}
                />
              </div>
              <Autocomplete.Empty className={popup['empty']}>{emptyText}</Autocomplete.Empty>
              <Autocomplete.List className={classNames(popup['list'], styles['list'])} aria-label={label}>
                {(group: CommandGroup) => (
                  <Autocomplete.Group key={group.id} items={group.items}>
                    <Autocomplete.GroupLabel className={popup['heading']}>
                      {group.label}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: Command) => (
                        <Autocomplete.Item
                          key={item.id}
                          value={item}
                          className={popup['item']}
                          aria-label={item.label}
                          onClick={() => onChoose(item.id)}
                        >
                          {item.icon ?? <span className={popup['mark']} />}
                          <span className={popup['text']} lang={item.lang} dir="auto">
                            {item.label}
                          </span>
                          {item.detail !== undefined && (
                            <span className={popup['detail']}>{item.detail}</span>
                          )}
                          {item.keys !== undefined && <Kbd keys={item.keys} />}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </Autocomplete.Root>
            <footer className={styles['foot']} aria-hidden>
              {foot}
            </footer>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
