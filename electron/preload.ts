import { contextBridge } from 'electron';
import { version } from '../package.json';
import { DESKTOP_KEY, type Desktop } from './contract.ts';

const desktop: Desktop = { face: 'electron', sandboxed: process.sandboxed, version };

contextBridge.exposeInMainWorld(DESKTOP_KEY, desktop);
