declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { NewsStore } from './news';

  const component: Component<{ store: NewsStore }>;
  export default component;
}

declare module '*.svelte?server' {
  import type { Component } from 'svelte';
  import type { NewsStore } from './news';

  const component: Component<{ store: NewsStore }>;
  export default component;
}
