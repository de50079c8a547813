/** Rows that are worked on before the clock is looked at. */
const portionSize = 50;
/** Milliseconds of one turn: what the reader does meanwhile is answered in the next frame. */
const turnMs = 10;

/** Works on many rows a little at a time, in their order, and lets the page draw and answer between the turns. */
export async function inTurns<T>(rows: T[], work: (portion: T[]) => void): Promise<void> {
  let began = performance.now();
  for (let at = 0; at < rows.length; at += portionSize) {
    if (performance.now() - began > turnMs) {
      await nextTurn();
      began = performance.now();
    }
    work(rows.slice(at, at + portionSize));
  }
}

/** After what waits to be done now. A message, since browsers hold back timers that follow one another. */
function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
