import type { Foot } from "./screenLine";

/** Draws an arrow head with its tip at `foot`: filled, or open with only its outline. */
export function drawArrowHead(
  context: CanvasRenderingContext2D,
  foot: Foot,
  length: number,
  isOpen: boolean,
  colour: string,
  paper: string,
): void {
  const { x, y, dx, dy } = foot;
  const half = length * 0.46;
  const notch = length * 0.72;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x - dx * length - dy * half, y - dy * length + dx * half);
  context.lineTo(x - dx * notch, y - dy * notch);
  context.lineTo(x - dx * length + dy * half, y - dy * length - dx * half);
  context.closePath();
  context.lineJoin = "round";
  context.strokeStyle = paper;
  context.lineWidth = isOpen ? 5 : 3;
  context.stroke();
  context.fillStyle = isOpen ? paper : colour;
  context.fill();
  if (!isOpen) return;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
}
