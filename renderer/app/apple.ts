/** Whether the keyboard is one of Apple's, where Command takes the place of Control. */
export function isApple(platform: string = navigator.platform): boolean {
  return /^(Mac|iP)/u.test(platform);
}
