import { Framework, areaByKey, themeByKey } from '../domain';

/** The framework's name of an area or theme; a theme with its area's key before it: “F2 Ändamålsenliga vårdmiljöer”. */
export function nameInFramework(key: string, framework: Framework): string {
  const theme = themeByKey(framework, key);
  return theme ? `${theme.areaKey} ${theme.title}` : areaByKey(framework, key)?.title ?? key;
}

/** The theme's own name. */
export function themeTitle(key: string, framework: Framework): string {
  return themeByKey(framework, key)?.title ?? key;
}
