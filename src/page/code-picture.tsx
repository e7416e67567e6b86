// A QR code, dark on white whatever lies around it.
import type { CodePicture } from '../lesson/code.ts'

export function QrCode({ picture: { size, path }, label }: { picture: CodePicture; label: string }) {
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
