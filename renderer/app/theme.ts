import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** Only the shades that reach the screen matter; text colours come from `ui/tokens.css`. */
const ink: MantineColorsTuple = [
  '#e8eefb',
  '#d3dff7',
  '#adc6fa',
  '#8fb0f5',
  '#6f92e4',
  '#5277d0',
  '#3a60b8',
  '#2a4fa3',
  '#1f3d85',
  '#172f69',
];

/** Mantine's own greys would be warmer than ours. */
const gray: MantineColorsTuple = [
  ...(['#f4f5f8', '#f0f2f7', '#eceef3', '#dfe3ea', '#c3cad5'] as const),
  ...(['#9aa3b1', '#7b8493', '#566072', '#333c4c', '#1a2130'] as const),
];
const dark: MantineColorsTuple = [
  ...(['#e5e9f0', '#c3cbd8', '#9da8b9', '#6f7a8c', '#3d4656'] as const),
  ...(['#2c333f', '#1f242d', '#1a1e26', '#12151b', '#0e1116'] as const),
];

/** Buttons by our roles: Mantine would choose their text for the light scheme in both. */
const variantColors: VariantColorsResolver = (input) => {
  const own = ([background, hover]: readonly [string, string], color: string, border = 'none') => ({
    background,
    hover,
    color,
    border,
    hoverColor: color,
  });
  const isNeutral = input.color === 'gray';
  switch (input.variant) {
    case 'filled':
      if (input.color === 'red')
        return own(['var(--danger-fg)', 'var(--danger-fg)'], 'var(--danger-bg)');
      return own(['var(--accent)', 'var(--accent-strong)'], 'var(--accent-fg)');
    case 'light':
      return own(['var(--accent-soft-bg)', 'var(--accent-soft-bg)'], 'var(--accent-soft-fg)');
    case 'subtle':
      return own(['transparent', 'var(--hover)'], isNeutral ? 'var(--text)' : 'var(--accent)');
    case 'outline':
      // What loses something: never the first thing the eye falls on.
      return own(
        ['var(--surface)', 'var(--danger-bg)'],
        'var(--danger-fg)',
        '1px solid var(--danger-fg)',
      );
    case 'default':
      return own(
        ['var(--surface)', 'var(--hover)'],
        'var(--text)',
        '1px solid var(--line-control)',
      );
    default:
      return defaultVariantColorsResolver(input);
  }
};

export const theme = createTheme({
  variantColorResolver: variantColors,
  primaryColor: 'ink',
  colors: { ink, gray, dark },
  primaryShade: { light: 7, dark: 3 },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: {
    xs: 'var(--text-s)',
    sm: 'var(--text-m)',
    md: 'var(--text-m)',
    lg: 'var(--text-l)',
    xl: 'var(--text-xl)',
  },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: 'var(--radius-s)', md: 'var(--radius-m)', lg: 'var(--radius-l)' },
  spacing: { xs: '6px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 28 } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Autocomplete: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Tabs: { defaultProps: { keepMounted: false } },
    // The placeholder is a focusable child that no menu may have.
    Menu: { defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    // The page itself never scrolls, and the lock would write a style without nonce.
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'lg',
        padding: 'lg',
        lockScroll: false,
        overlayProps: { backgroundOpacity: 0.32 },
        transitionProps: { duration: 120 },
      },
    },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
  },
});

const roles = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-muted)',
  '--mantine-color-placeholder': 'var(--text-muted)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--danger-fg)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
  '--mantine-primary-color-contrast': 'var(--accent-fg)',
  '--mantine-primary-color-light': 'var(--accent-soft-bg)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft-bg)',
  '--mantine-primary-color-light-color': 'var(--accent-soft-fg)',
  '--mantine-color-gray-light-color': 'var(--text)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--text-muted)',
  '--mantine-color-disabled-border': 'var(--line)',
} as const;

/** Mantine's own colours, by our roles: one place decides what passes contrast. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...roles },
  dark: { ...roles },
});
