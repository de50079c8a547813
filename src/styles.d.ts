/** Outside gulp a style sheet is its class names; inside, gulp writes the exact ones beside each sheet. */
declare module '*.module.scss' {
  const styles: Readonly<Record<string, string>>;
  // eslint-disable-next-line import/no-default-export -- the form that SPFx's sass task writes
  export default styles;
}
