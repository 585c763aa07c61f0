import { theme, type ThemeConfig } from 'antd';

const FONT = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', sans-serif";

/** antd's tokens in the look: chàm on rice paper; the dark values belong to the same roles. */
export const look = (dark: boolean): ThemeConfig => ({
  algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
  cssVar: { key: 'saola' },
  hashed: false,
  token: {
    fontFamily: FONT,
    fontSize: 14,
    lineHeight: 1.55,
    colorPrimary: dark ? '#6E87DA' : '#26397A',
    colorInfo: dark ? '#8FA6E6' : '#26397A',
    colorLink: dark ? '#AFC1F5' : '#26397A',
    colorSuccess: dark ? '#3C8A4C' : '#2F6B3C',
    colorWarning: dark ? '#D9A233' : '#B5790A',
    colorError: dark ? '#F0827A' : '#B52A20',
    colorText: dark ? '#F3F0E8' : '#181C2B',
    colorTextSecondary: dark ? '#C9CFE0' : '#424A5F',
    colorTextTertiary: dark ? '#A9B1CA' : '#5B6276',
    colorTextQuaternary: dark ? '#A9B1CA' : '#5B6276',
    colorTextPlaceholder: dark ? '#A9B1CA' : '#5B6276',
    colorTextDescription: dark ? '#A9B1CA' : '#5B6276',
    colorBgLayout: dark ? '#0A0F1F' : '#F3EEE2',
    colorBgContainer: dark ? '#161E37' : '#FFFFFF',
    colorBgElevated: dark ? '#1C2646' : '#FFFFFF',
    colorBorder: dark ? '#7884AE' : '#857F6D',
    colorBorderSecondary: dark ? '#2D3758' : '#E0D9C9',
    borderRadius: 6,
    borderRadiusLG: 10,
    controlHeight: 36,
    wireframe: false,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Button: {
      ...(dark
        ? {
            colorPrimary: '#3A53A8',
            colorPrimaryHover: '#4A64BD',
            colorPrimaryActive: '#3A53A8',
            defaultHoverColor: '#AFC1F5',
            defaultHoverBorderColor: '#AFC1F5',
            defaultActiveColor: '#AFC1F5',
            defaultActiveBorderColor: '#AFC1F5',
          }
        : {}),
      fontWeight: 600,
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
    },
    Table: { headerBg: 'transparent', headerColor: dark ? '#C9CFE0' : '#424A5F', cellPaddingBlock: 12 },
    Segmented: { trackBg: dark ? '#0A0F1F' : '#F3EEE2', itemSelectedColor: dark ? '#AFC1F5' : '#26397A' },
    Tabs: { itemSelectedColor: dark ? '#AFC1F5' : '#26397A', itemHoverColor: dark ? '#AFC1F5' : '#26397A' },
    Tree: { nodeSelectedBg: dark ? '#1D2950' : '#E9EDF8', titleHeight: 32 },
    Modal: { titleFontSize: 18 },
  },
});
