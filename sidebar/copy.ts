// Puts a text on the clipboard, in frames too that may not ask for it.

/** By a field that is selected for a moment: it works inside of a click only. */
function copyByField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isDone;
}

/** @returns whether the text is on the clipboard */
export async function copyText(text: string): Promise<boolean> {
  if (copyByField(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
