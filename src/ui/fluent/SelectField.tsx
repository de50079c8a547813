import { Dropdown, IDropdownStyles } from '@fluentui/react/lib/Dropdown';
import { ResponsiveMode } from '@fluentui/react/lib/ResponsiveMode';
import * as React from 'react';
import { Icon } from '../Icon';

export interface SelectFieldProps {
  label: string;
  options: { value: string; label: string }[];
  value: string;
  onChange(value: string): void;
}

/** Long names are read to their end. */
const dropdownStyles: Partial<IDropdownStyles> = {
  root: { maxWidth: 420 },
  dropdownItem: { height: 'auto' },
  dropdownItemSelected: { height: 'auto' },
  dropdownOptionText: { whiteSpace: 'normal' }
};

/** One of a few. Keeps to Fluent's list under the field at every width: the panel it would open on a phone has a font for its icon. */
export function SelectField({ label, options, value, onChange }: SelectFieldProps): JSX.Element {
  return (
    <Dropdown
      label={label} selectedKey={value} styles={dropdownStyles} responsiveMode={ResponsiveMode.large}
      options={options.map(option => ({ key: option.value, text: option.label }))}
      onChange={(_event, option) => { if (option) onChange(String(option.key)); }}
      onRenderCaretDown={() => <Icon name="down" />}
    />
  );
}
