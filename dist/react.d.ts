import { ReactNode } from 'react';

/** What `<Consent>` takes. */
interface ConsentProps {
    /** The id of a category or service. */
    readonly id: string;
    /** Rendered while the id is allowed, and never before: its effects run after consent. */
    readonly children?: ReactNode;
    /**
     * Rendered while the id is not allowed.
     * @default an element in which Sekisho says what the service would send, with a button that allows it
     */
    readonly fallback?: ReactNode;
}
/**
 * Renders its children only while a category or service is allowed.
 * @example
 * <Consent id="map"><Map /></Consent>
 */
declare function Consent({ id, children, fallback }: ConsentProps): ReactNode;

/**
 * May this category or service run? The component renders again whenever the answer changes. False while Sekisho is not
 * in the page, on a server, and while a page is hydrated.
 * @param id the id of a category or service
 * @example
 * const isAllowed = useConsent('map');
 */
declare function useConsent(id: string): boolean;

export { Consent, useConsent };
export type { ConsentProps };
