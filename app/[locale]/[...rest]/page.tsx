import { notFound } from 'next/navigation'

/** One built page per language for addresses that lead nowhere; the proxy shows it for all of them. */
export const generateStaticParams = () => [{ rest: ['not-found'] }]

export default function Nowhere() {
  notFound()
}
