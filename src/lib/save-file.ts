/** Hands a text or binary data to the browser as a file to keep. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the end of this task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** A text as the name of a file: what systems forbid is left out, and it is short. */
export function fileName(text: string, ending: string): string {
  const name = Array.from(
    text
      .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, 80)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${name === '' ? 'conversation' : name}.${ending}`;
}
