/** Where a person's acts outlive the page. `localStorage` fits. */
export interface NotificationStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The browser's storage, or `null` where there is none or it is forbidden. */
export function browserStorage(): NotificationStorage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch {
    return null;
  }
}
