'use client';

export * from './components/ComplianceStatusWidget/index';
export * from './components/TenantThemeProvider/index';
export type * from './model/index';
