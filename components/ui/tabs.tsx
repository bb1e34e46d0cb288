export type Tab = { href: string; text: string; count?: string | undefined; isCurrent?: boolean | undefined };

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a aria-current={tab.isCurrent ? 'page' : undefined} className="tab" href={tab.href}>
              {tab.text}
              {tab.count ? <span className="tab-count">{tab.count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
