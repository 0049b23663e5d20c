// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from './dialog.tsx';
import { Menu } from './menu.tsx';

afterEach(cleanup);

function Page({ onDelete }: { onDelete?: () => void }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const [times, setTimes] = useState(false);
  return (
    <>
      <button ref={anchor} onClick={() => setOpen(!open)}>
        More
      </button>
      <Menu
        anchor={anchor}
        id="more"
        open={open}
        onOpenChange={setOpen}
        label="More"
        items={[
          { id: 'rename', label: 'Rename', onSelect: () => setRenaming(true) },
          { id: 'times', label: 'Show times', checked: times, onSelect: () => setTimes(!times) },
          { id: 'delete', label: 'Delete', danger: true, onSelect: () => onDelete?.() },
        ]}
      />
      <Dialog open={renaming} onOpenChange={setRenaming} title="Rename">
        <input aria-label="Title" />
      </Dialog>
    </>
  );
}

async function openMenu(props: Parameters<typeof Page>[0] = {}) {
  const user = userEvent.setup();
  render(<Page {...props} />);
  const anchor = screen.getByText('More');
  await user.click(anchor);
  await waitFor(() =>
    expect(screen.getByRole('menu', { name: 'More' }).contains(document.activeElement)).toBe(true),
  );
  return { user, anchor };
}

describe('Menu', () => {
  it('runs the action the arrows lead to, and gives the focus back', async () => {
    const onDelete = vi.fn();
    const { user, anchor } = await openMenu({ onDelete });
    await user.keyboard('{End}{Enter}');
    expect(onDelete).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(anchor));
  });

  it('leaves the focus in the dialog that an action opened', async () => {
    const { user } = await openMenu();
    await user.click(screen.getByRole('menuitem', { name: 'Rename' }));
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Title')));
  });

  it('stays open while items are ticked', async () => {
    const { user } = await openMenu();
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Show times', checked: false }));
    expect(screen.getByRole('menuitemcheckbox', { name: 'Show times', checked: true })).toBeTruthy();
  });
});
