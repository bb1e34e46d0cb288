import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { ResidentFrame } from './frame';
import './home.css';
import './resident.css';

export async function generateMetadata(): Promise<Metadata> {
  const { council } = await findCouncil(await publicContext());
  return { title: { default: council.name, template: `%s – ${council.name}` } };
}

export default function ResidentLayout({ children }: { children: ReactNode }) {
  return <ResidentFrame>{children}</ResidentFrame>;
}
