"""What axe finds on a page. Contrast, nine tenths of its time, is looked at once for each look that a text has."""

from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Page

AXE = AXE_FILE_PATH.read_text(encoding="utf-8")
LOOK = """async (contrasts) => {
  const options = { preload: false, resultTypes: ['violations'] };
  const looks = new Map();
  for (const el of document.querySelectorAll('body, body *')) {
    const worded = el.matches('input, textarea, select')
      || [...el.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!worded || !el.getClientRects().length) continue;
    const behind = [];
    for (let at = el; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none' || opacity !== '1') {
        behind.push([backgroundColor, backgroundImage, opacity]);
      }
    }
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(el);
    const look = JSON.stringify([color, fontSize, fontWeight, textShadow, behind]);
    if (!looks.has(look)) looks.set(look, el);
  }
  const all = await axe.run(document, { ...options, rules: { 'color-contrast': { enabled: false } } });
  if (!contrasts) looks.clear();
  const contrast = !looks.size ? { violations: [] } : await axe.run({ include: [...looks.values()] },
    { ...options, runOnly: { type: 'rule', values: ['color-contrast'] } });
  return [...all.violations, ...contrast.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`));
}"""


def findings(page: Page, contrasts: bool = True) -> list[str]:
    """Each mistake as the name of its rule and the element.

    Without `contrasts` these are left out: for a page that was looked at already, and has only another size. Texts of
    the same colour, size and weight on the same backgrounds have the same contrast, so one of each is tried.
    """
    page.evaluate(f"{AXE};0")
    found: list[str] = page.evaluate(LOOK, contrasts)
    return found
