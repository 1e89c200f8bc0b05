/** The part of WXT's `#imports` that our code uses, for tests that run without WXT's build. */

export { storage } from 'wxt/utils/storage';
