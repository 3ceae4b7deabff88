/** Whether the keyboard is one of Apple's, where Command takes the place of Control. */
export function isApple(platform: string = navigator.platform): boolean {
  return /^(Mac|iP)/u.test(platform);
}

/** A combination as it is written on the machine: "Ctrl+Shift+Z", or "⇧⌘Z". */
export function comboName(letter: string, shift = false, apple = isApple()): string {
  if (apple) return `${shift ? '⇧' : ''}⌘${letter}`;
  return `Ctrl+${shift ? 'Shift+' : ''}${letter}`;
}
