import * as React from 'react';

/** A file dropped beside the place for it would replace the page, and what was read with it. While the import is open, nothing happens instead. */
export function useStrayDrops(): void {
  React.useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files')) event.preventDefault();
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('drop', hold);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('drop', hold);
    };
  }, []);
}
