const asideMark = 'data-handlingsplan-aside';

/** Everything on the page that is neither the element, nor in it, nor around it. */
function besides(element: Element): Element[] {
  const found: Element[] = [];
  for (let inner = element; inner.parentElement && inner !== inner.ownerDocument.body; inner = inner.parentElement) {
    found.push(...Array.from(inner.parentElement.children).filter(other => other !== inner));
  }
  return found;
}

/** Marks what is not to be printed; answers what takes the marks away. `print.scss` hides what is marked, on paper only. */
export function markAside(element: Element): () => void {
  const marked = besides(element).filter(other => !other.hasAttribute(asideMark));
  marked.forEach(other => other.setAttribute(asideMark, ''));
  return () => marked.forEach(other => other.removeAttribute(asideMark));
}

/** Prints one element of the page without the page around it. */
export function printOnly(element: Element, host: Window = window): void {
  const restore = markAside(element);
  host.addEventListener('afterprint', restore, { once: true });
  host.print();
}
