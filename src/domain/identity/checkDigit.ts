/**
 * Whether ten or twelve digits are a personnummer or samordningsnummer by their check digit (Luhn, over the last ten). Only for digits that could as well be
 * something else: what has a person's form is found with a wrong check digit, too.
 */
export function isValid(digits: string): boolean {
  const sum = digits.slice(-10).split('').reduce((all, digit, at) => {
    const value = Number(digit) * (2 - at % 2);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return digits.length >= 10 && sum % 10 === 0;
}
