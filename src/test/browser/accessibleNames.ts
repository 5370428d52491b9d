import { cdp } from 'vitest/browser';

/** What a person acts on, and what a page is divided into. Not rows: which of a long list are drawn depends on the window. */
const roles = new Set(
  'button link textbox searchbox combobox slider checkbox switch radio tab menuitem option MenuListOption spinbutton application columnheader region article complementary heading main'.split(
    ' ',
  ),
);

/** The role and name of each control and region on the page, as the browser hands them to assistive technology. */
export async function accessibleNames(): Promise<Set<string>> {
  const { frameTree } = await cdp().send('Page.getFrameTree');
  const frameId = frameTree.childFrames?.[0]?.frame.id;
  if (frameId === undefined) throw new Error('There is no frame that the test is drawn in.');
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId });
  const named = nodes
    .filter(({ ignored, role }) => !ignored && roles.has(String(role?.value)))
    .map(({ role, name }) => `${String(role?.value)}: ${String(name?.value ?? '')}`);
  return new Set(named);
}
