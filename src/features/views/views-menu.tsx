import { Bookmark, Link as LinkIcon, Plus, RotateCcw, Settings2, Users } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { toasts } from '../../ui/toasts.ts';
import { viewPath, type ListView } from './list-view.ts';
import { shippedViewIcon } from './shipped-view-icon.tsx';
import { viewName } from './view-name.ts';

type ViewsMenuProps = {
  anchor: RefObject<HTMLElement | null>;
  id: string;
  views: readonly ListView[];
  current: ListView | null;
  changed: boolean;
  /** What the address holds of a view. */
  query: string;
  onChoose: (path: string) => void;
  onSaveNew: () => void;
  onManage: () => void;
  onClose: () => void;
};

/** All views to choose from, and what can be done with the one that is shown. */
export function ViewsMenu(props: ViewsMenuProps) {
  const { anchor, id, views, current, changed, query, onChoose, onSaveNew, onManage, onClose } = props;
  const { t } = useTranslation();
  const choose = (path: string) => () => {
    onClose();
    onChoose(path);
  };
  const firstSaved = views.find(({ kind }) => kind === 'saved');
  const copyLink = () =>
    navigator.clipboard.writeText(location.href).then(
      () => toasts.show({ kind: 'success', text: t('common.copied') }),
      () => toasts.show({ kind: 'danger', text: t('views.noClipboard') }),
    );
  const items: MenuItem[] = [
    { id: 'all', label: t('views.all'), checked: query === '', onSelect: choose('/conversations') },
    ...views.map((view) => ({
      id: view.id,
      label: viewName(t, view),
      icon: view.kind === 'shipped' ? shippedViewIcon[view.id] : view.shared ? <Users /> : <Bookmark />,
      checked: view.id === current?.id && !changed,
      separated: view === firstSaved,
      onSelect: choose(viewPath(view)),
    })),
    {
      id: 'save',
      label: t('views.saveNew'),
      icon: <Plus />,
      separated: true,
      disabled: query === '',
      onSelect: onSaveNew,
    },
    ...(current !== null && changed
      ? [
          {
            id: 'discard',
            label: t('views.discard'),
            icon: <RotateCcw />,
            onSelect: choose(viewPath(current)),
          },
        ]
      : []),
    { id: 'link', label: t('views.copyThisLink'), icon: <LinkIcon />, onSelect: () => void copyLink() },
    { id: 'manage', label: t('views.manage'), icon: <Settings2 />, onSelect: onManage },
  ];
  return (
    <Menu
      anchor={anchor}
      id={id}
      open
      onOpenChange={(open) => !open && onClose()}
      label={t('views.title')}
      align="start"
      items={items}
    />
  );
}
