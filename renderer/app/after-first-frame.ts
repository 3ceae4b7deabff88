export { Announcer } from './announcer.tsx';
export { DayDialog } from './day-dialog.tsx';
export { ExternalDialog } from './external-dialog.tsx';
export { bindingFor } from './keys.ts';
export { KeysHelp } from './keys-help.tsx';
