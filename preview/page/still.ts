// Cells change at once, as in Sheets: the engine would let each new
// value fade in, and draw the whole grid anew for every step of it.
import { engine } from './globals.ts';

interface Fading {
  getBoxesWithAnimations(boxes: readonly object[]): readonly object[];
}

/** Takes the engine's fading away. */
export function stopFading(): void {
  const renderer = engine.stores.GridRenderer.prototype as unknown as Fading;
  renderer.getBoxesWithAnimations = (boxes) => boxes;
}
