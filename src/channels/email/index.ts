export * from './renderEmail'
