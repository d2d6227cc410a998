/** How to start the Chromium that was found. */
export function launchOptions(): { executablePath?: string; args: string[] }
