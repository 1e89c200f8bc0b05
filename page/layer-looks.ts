/*
 * The style sheets of the layers that we draw in, side by side with each other and
 * with those of what is drawn in them: there, what they have in common packs to almost nothing.
 */
export { default as listLayerCss } from './list-layer.css?inline';
export { default as tooltipLayerCss } from './tooltip-layer.css?inline';
