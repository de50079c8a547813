const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;
const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i;

function channels(color: string): number[] | undefined {
  const text = color.trim();
  const short = hex.exec(text)?.[1];
  if (short) {
    const full = short.length === 3 ? short.replace(/./g, digit => digit + digit) : short;
    return [0, 2, 4].map(at => parseInt(full.slice(at, at + 2), 16));
  }
  return rgb.exec(text)?.slice(1, 4).map(Number);
}

/** Relative luminance, 0 to 1, as WCAG 2 defines it; undefined for a colour that we cannot read. */
export function luminance(color: string): number | undefined {
  const linear = channels(color)?.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return linear && 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

/** Contrast of two colours, 1 to 21; undefined when either cannot be read. */
export function contrast(a: string, b: string): number | undefined {
  const [first, second] = [luminance(a), luminance(b)];
  if (first === undefined || second === undefined) return undefined;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
