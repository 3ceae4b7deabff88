import type { Page } from '@playwright/test';

/** What is wrong with the texts of a picture for the class: too small, cut off, or lying on each other. */
export async function faultsOfPicture(page: Page, root = '.present'): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const least = 18;
    const picture = document.querySelector(selector);
    if (picture === null) return ['there is no picture'];
    type Line = { readonly text: string; readonly box: DOMRect; readonly of: Element };
    const lines: Line[] = [];
    const faults: string[] = [];
    const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const of = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (of === null || text === '' || of.closest('.visually-hidden, title, .seat-sign') !== null) continue;
      const style = getComputedStyle(of);
      if (style.display === 'none' || style.visibility === 'hidden') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (boxes.length === 0) continue;
      const drawn = of instanceof SVGGraphicsElement ? of.getScreenCTM() : null;
      const scale = drawn === null ? 1 : Math.hypot(drawn.c, drawn.d);
      const isTurned = drawn !== null && Math.abs(drawn.c) > Math.abs(drawn.d);
      const size = Number.parseFloat(style.fontSize) * scale;
      if (size < least - 0.05) faults.push(`${size.toFixed(1)} px: ${text}`);
      for (const box of boxes) {
        const isCut = box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
        const frame = of.closest('.fit')?.getBoundingClientRect();
        const isBelow = frame !== undefined && box.bottom > frame.bottom + 2;
        if (isCut || isBelow) faults.push(`cut: ${text}`);
        // Half of the line's leading is not ink.
        const leading = Math.max(0, (isTurned ? box.width : box.height) - size) / 2;
        const [across, down] = isTurned ? [leading, 0] : [0, leading];
        const ink = new DOMRect(box.x + across, box.y + down, box.width - 2 * across, box.height - 2 * down);
        lines.push({ text, of, box: ink });
      }
    }
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (one.of === other.of) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 2) faults.push(`overlap: ${one.text} / ${other.text}`);
      }
    }
    for (const fit of picture.querySelectorAll('.fit')) {
      if (fit.scrollHeight > fit.clientHeight + 1) faults.push(`a frame overflows: ${fit.textContent.slice(0, 60)}`);
    }
    return faults;
  }, root);
}

/**
 * The lists whose choice is not read whole: its words are wider than the list leaves beside its arrow, or, where a list has
 * a face that says the choice, run over the face, over its arrow or over the window.
 */
export async function choicesCut(page: Page): Promise<readonly string[]> {
  return page.locator('select:visible').evaluateAll((all) => {
    const arrow = 16;
    const pen = document.createElement('canvas').getContext('2d');
    return all.flatMap((list) => {
      if (!(list instanceof HTMLSelectElement) || pen === null) return ['not a list'];
      const text = list.selectedOptions[0]?.text ?? '';
      const style = getComputedStyle(list);
      if (Number(style.opacity) > 0) {
        pen.font = style.font;
        const room = list.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        return pen.measureText(text).width > room - arrow ? [text] : [];
      }
      const face = list.parentElement?.querySelector('[aria-hidden="true"]');
      const edge = face?.querySelector('svg')?.getBoundingClientRect().left ?? 0;
      const frame = face?.getBoundingClientRect() ?? new DOMRect();
      const words = document.createRange();
      words.selectNodeContents(face?.firstElementChild ?? list);
      // The box of a line is taller than its letters.
      const leading = 4;
      const isWhole = [...words.getClientRects()].every(
        (line) =>
          line.left >= frame.left &&
          line.right <= edge &&
          line.top >= frame.top - leading &&
          line.bottom <= frame.bottom + leading,
      );
      return isWhole && frame.width > 0 && frame.right <= innerWidth ? [] : [text];
    });
  });
}
