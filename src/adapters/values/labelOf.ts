/**
 * A name of Error-IQ as words: `workflow_failed` and `workflowFailed` read "Workflow failed". What has a space in it is
 * no name and stays as it is.
 */
export function labelOf(name: string): string {
  if (/\s/.test(name)) return name;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/_+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
