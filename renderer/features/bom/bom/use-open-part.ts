import { useApp } from '../../../bridge/app-context';
import { navigate } from '../../../navigation/route';

/** Opens a part at the pieces that its line needs, in place of the user's own quantity; a BOM shows that one again. */
export function useOpenPart(): (partId: string, need: number | null) => void {
  const { quantity } = useApp();
  return (partId, need) => {
    if (need) quantity.showNeed(need);
    else quantity.showLinked(null);
    navigate({ screen: 'part', partId });
  };
}
