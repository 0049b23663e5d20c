import { KeysSetting } from '../features/keyboard/keys-setting.tsx';
import { SettingsView } from '../features/settings/settings-view.tsx';
import { SignOut } from './sign-out.tsx';

/** `/settings`: what is chosen on this device, the connection to Alli, and what to hand on when something is wrong. */
export function SettingsPage() {
  return <SettingsView account={<SignOut />} shortcuts={<KeysSetting />} />;
}
