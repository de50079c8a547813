import { FrameworkRepository } from '../../frameworks';
import { themesList } from '../../schema';
import { Connection } from '../connect';
import { failingAs } from '../failures';
import { readFrameworks } from './reading';
import { choose, store } from './storing';
import { addTheme, setTheme } from './themes';

/** Keeps the editions of a site's framework. */
export function createFrameworkRepository(connection: Connection): FrameworkRepository {
  const within = <T>(work: () => Promise<T>): Promise<T> => failingAs(themesList.key, work);
  return {
    read: () => within(() => readFrameworks(connection)),
    addTheme: (theme, taken) => within(() => addTheme(connection, theme, taken)),
    setTheme: (edition, themeKey, change) => within(() => setTheme(connection, edition, themeKey, change)),
    store: (framework, options = {}) => within(() => store(connection, framework, options)),
    choose: (seen, edition) => within(() => choose(connection, seen, edition))
  };
}
