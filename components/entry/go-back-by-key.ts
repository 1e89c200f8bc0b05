/** Makes Alt and the left arrow go back within the card, where else they would leave the page; null where there is no way back. */
export function goBackByKey(onBack: (() => void) | null): (event: KeyboardEvent) => void {
  return (event) => {
    if (!onBack || !event.altKey || event.key !== 'ArrowLeft') return;
    event.preventDefault();
    event.stopPropagation();
    onBack();
  };
}
