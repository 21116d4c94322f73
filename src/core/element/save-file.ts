/** Gives a file to the browser as a download, from the document in which it was asked for. */
export function saveFile(file: Blob, { name, document }: { name: string; document: Document }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold of the data as soon as the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
