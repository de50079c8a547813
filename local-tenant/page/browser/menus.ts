/** Makes the account menu and the phone's site menu open and close: by click, Escape, and by leaving them. */
export function startMenus(): void {
  document.querySelectorAll<HTMLButtonElement>('header button[aria-controls]').forEach(start);
}

function start(button: HTMLButtonElement): void {
  const menu = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (!menu) return;
  const show = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    menu.classList.toggle('open', open);
    if (menu.classList.contains('account-menu')) menu.hidden = !open;
  };
  const isOpen = (): boolean => button.getAttribute('aria-expanded') === 'true';
  const isOutside = (target: EventTarget | null): boolean => !(target instanceof Node && (menu.contains(target) || button.contains(target)));
  button.addEventListener('click', () => show(!isOpen()));
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !isOpen()) return;
    show(false);
    button.focus();
  });
  document.addEventListener('pointerdown', event => { if (isOpen() && isOutside(event.target)) show(false); });
  menu.addEventListener('focusout', event => { if (event.relatedTarget && isOutside(event.relatedTarget)) show(false); });
}
