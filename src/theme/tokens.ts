/** A colour set: token name to hex colour. Keys are the names of the CSS custom properties, without the dashes. */
export type Tokens = Readonly<Record<TokenName, string>>;
export type TokenName = keyof typeof light;
export type Theme = "light" | "dark";

const light = {
  page: "#FBFAF7",
  ink: "#1A1D21",
  quiet: "#5B626B",
  rule: "#DEDAD2",
  link: "#15579C",
  focus: "#1A1D21",
  raised: "#FFFFFF",
  land: "#EFEBE4",
  "land-edge": "#CFC9BD",
  ring: "#ADA594",
  "vote-y": "#1967B7",
  "vote-y-mark": "#0F4E8F",
  "vote-n": "#541923",
  "vote-n-mark": "#8C4A55",
  "vote-a": "#A28E4E",
  "vote-a-mark": "#6E5F2E",
  "vote-x": "#FBFAF7",
  "vote-x-mark": "#5B626B",
  "vote-u": "#E9E5DC",
  "vote-u-mark": "#6F6A60",
  "not-member": "#E7E4DD",
  identified: "#1A1D21",
  returned: "#1967B7",
  "returned-soft": "#6C9BCF",
  inquiry: "#541923",
  doubt: "#8A4B12",
  ukraine: "#E4DDC6",
  russia: "#E3DED6",
  belarus: "#D9DCE2",
  "north-korea": "#D5E0DA",
  "origin-1": "#1967B7",
  "origin-2": "#7A4E9E",
  "origin-3": "#B0641A",
  "origin-4": "#2B7D74",
  "origin-5": "#5B626B",
} as const;

const dark: Tokens = {
  page: "#14181D",
  ink: "#ECEAE4",
  quiet: "#A5ABB3",
  rule: "#343A42",
  link: "#A9B8E6",
  focus: "#FFFFFF",
  raised: "#1C2127",
  land: "#262C33",
  "land-edge": "#454C55",
  ring: "#6B7480",
  "vote-y": "#8F9DC9",
  "vote-y-mark": "#C3CCE8",
  "vote-n": "#C5341A",
  "vote-n-mark": "#7E1D0C",
  "vote-a": "#FDEB72",
  "vote-a-mark": "#A8963A",
  "vote-x": "#14181D",
  "vote-x-mark": "#A5ABB3",
  "vote-u": "#2B3138",
  "vote-u-mark": "#8B929B",
  "not-member": "#2A3037",
  identified: "#ECEAE4",
  returned: "#8F9DC9",
  "returned-soft": "#6F7EAE",
  inquiry: "#E8735C",
  doubt: "#E3A25C",
  ukraine: "#3B3A2C",
  russia: "#363C43",
  belarus: "#2D3B4D",
  "north-korea": "#26393A",
  "origin-1": "#8FB4E8",
  "origin-2": "#C3A1E3",
  "origin-3": "#EBA55C",
  "origin-4": "#6FC4B8",
  "origin-5": "#A5ABB3",
};

/** The colours of both themes: the one source of the stylesheet's custom properties and of exported pictures. */
export const themes: Readonly<Record<Theme, Tokens>> = { light, dark };

/** `var(--name)`, checked against the tokens that exist. */
export function token(name: TokenName): string {
  return `var(--${name})`;
}
