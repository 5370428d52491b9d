import type { ComplianceExportFile } from './exportFile';

/** Hands a file to the reader: downloads it, or opens the browser's print dialog on it. */
export function deliverExport(file: ComplianceExportFile): void {
  if (file.format === 'print') print(file.text);
  else download(file);
}

function download({ name, mimeType, text }: ComplianceExportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mimeType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Prints a page of its own from a frame that nobody sees and in which no script runs. */
function print(html: string): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0';
  frame.srcdoc = html;
  frame.onload = () => {
    const page = frame.contentWindow;
    page?.addEventListener('afterprint', () => frame.remove());
    page?.print();
  };
  document.body.append(frame);
}
