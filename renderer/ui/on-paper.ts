import { createContext } from 'react';

/** Whether a part of the app is laid out for paper: nothing there speaks, moves or grows with the window. */
export const OnPaper = createContext(false);
