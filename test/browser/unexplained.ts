import type { Page } from 'playwright-core'

/** Texts with a figure in them that neither explain themselves nor are a heading, a label, a choice or a way to more. */
export function unexplained(page: Page): Promise<string[]> {
  return page.locator('#tab-content').evaluate((panel) => {
    const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const isFree = node.parentElement?.closest(
        '[data-about], th, dt, h2, h3, button.link, option, .choice, small, summary, svg, .label, [hidden]',
      )
      if (/\d/.test(text) && !isFree) found.push(text)
    }
    return found
  })
}
