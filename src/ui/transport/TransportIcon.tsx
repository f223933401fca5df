const PATHS = {
  play: "M7 4.5v15l12.5-7.5z",
  pause: "M6.5 5h4v14h-4zM13.5 5h4v14h-4z",
  previous: "M5 5h2.5v14H5zM19 5v14L8.5 12z",
  next: "M16.5 5H19v14h-2.5zM5 5v14l10.5-7z",
  loop: "M7 7h9V4l5 4.5-5 4.5v-3H9v4H6V8a1 1 0 0 1 1-1zM17 17H8v3l-5-4.5 5-4.5v3h7v-4h3v6a1 1 0 0 1-1 1z",
  rest: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm0 2.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM9 9h2v6H9zm4 0h2v6h-2z",
  known: "M4 3h16v18H4zM6.5 5.5v5h11v-5zm0 7.5v1.8h11V13zm0 3.7v1.8h11v-1.8z",
} as const;

interface TransportIconProps {
  readonly icon: keyof typeof PATHS;
}

export function TransportIcon({ icon }: TransportIconProps) {
  return (
    <svg
      className={`icon icon-${icon}`}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[icon]} />
    </svg>
  );
}
