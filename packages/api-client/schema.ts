// The contract as types. Generated: npm run contracts

export interface paths {
    "/api/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this server is: province, version, whether it is a demonstration */
        get: operations["getAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the units one administers */
        get: operations["listAccounts"];
        put?: never;
        /** Create an account; its one-time password is answered this one time */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an account and sign it out everywhere */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an account a new one-time password, and on demand take its second factor away */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an account a role at a unit, for a time or until further notice */
        post: operations["assignRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/roles/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role away from this moment on */
        delete: operations["endRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to what, when, from where: the newest first */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Boards of a unit and those below it, with what they showed last */
        get: operations["listBoards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For boards: what to show; with `seen` the answer waits up to 20 seconds for another state */
        get: operations["getOwnSlides"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/me/showings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For boards: what was shown when and how long; the same id counts once */
        post: operations["recordShowings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each loudspeaker of a unit and below sounds on a day */
        get: operations["getBroadcastingDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasting/rules/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Slots of a unit and its way with bulletins from above */
        get: operations["getBroadcastingRule"];
        /** Set the slots of a unit and its way with bulletins from above */
        put: operations["setBroadcastingRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sections of the portals and topics of the source information system, by name */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The communes a citizen may choose from */
        get: operations["listCitizenCommunes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A citizen writes: JSON or multipart with kind, unitId, storyId, category, text, senderName, senderPhone, photo, consent, clientKey */
        post: operations["sendFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/feedback/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a feedback, by its code */
        get: operations["followFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a story was opened in the app; only the number is kept */
        post: operations["reportRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories that concern a place, newest first */
        get: operations["listCitizenStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/stories/{storyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One story with its text, sound and official answers */
        get: operations["getCitizenStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Loudspeakers and boards, all that the reader may see or those of one unit and below */
        get: operations["listDevices"];
        put?: never;
        /** Register a device; answers the code with which it connects, shown this once */
        post: operations["registerDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/enrolment-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new one-time code; earlier unused ones stop working */
        post: operations["renewEnrolmentCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a device out of use; its credentials stop working */
        post: operations["retireDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/{deviceId}/volume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the volume of a loudspeaker; emergencies keep their own */
        post: operations["setVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For devices: trade the one-time code and a public key for credentials (device protocol, section 1) */
        post: operations["enrolDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For devices: where the broker is now, and what time it is */
        get: operations["getOwnDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/devices/me/audio/{recordingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For devices: the sound that an order to this device names; `Range: bytes=N-` for the rest of it */
        get: operations["getDeviceAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save an edition on top of the revision that was read; parts not sent stay as they are */
        put: operations["writeEdition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the revision that was read what the public has */
        post: operations["approveEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sound of an edition */
        get: operations["getEditionRecording"];
        put?: never;
        /** Use an uploaded recording in place of the voice */
        post: operations["useOwnRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a submitted edition back with a remark */
        post: operations["returnEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{editionId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for approval of the revision that was read */
        post: operations["submitEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feedback to the officer’s units, newest first */
        get: operations["listFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{feedbackId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One feedback with its steps */
        get: operations["getFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{feedbackId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The official reply; with `publish` it stands under the story */
        post: operations["answerFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{feedbackId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands a feedback to another unit in the officer’s reach */
        post: operations["assignFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a picture, sound or document into the store of a unit (multipart: file, unitId, alt) */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{fileId}/{variant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that only officers of its unit may see */
        get: operations["getRestrictedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit and the units directly below it: what was said, what arrived, what people answered */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails caught in the demonstration: one’s own, or all for the province administrator */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in account, its roles and what they let it do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the officer, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The officer has seen a notice */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each permission in words, with the roles that have it today */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permissions/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide from today on that a role has, or has not, a permission */
        post: operations["overridePermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes with how far they have come on the loudspeakers, the newest first */
        get: operations["listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a programme; what sounds of it stops at once */
        post: operations["cancelProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programmeId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a bulletin from above into the unit’s own programme, for the next slot or a time of one’s own */
        post: operations["takeProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a host name belongs to a site; 404 when not */
        get: operations["knowSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hear what the voice would say of a text */
        post: operations["previewSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speech/previews/{previewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sound of a text that an officer listens to before it is approved (MP3) */
        get: operations["getSpeechPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories of the units the officer sees, last changed first */
        get: operations["listStories"];
        put?: never;
        /** Begin a story of a unit; what is not given starts blank */
        post: operations["createStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story with its editions and what the officer may do with each */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the next edition as a copy of the approved one, or one in another language */
        post: operations["startEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}/journey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a story on each channel and in each unit, and what people answered */
        get: operations["getJourney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{storyId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a story from the public, for a stated reason */
        post: operations["withdrawStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of the officer’s own work is in each state, and how much waits for his decision */
        get: operations["countStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units in the order of the tree: all, or one and what is below it, by kind and by words of the name */
        get: operations["listUnits"];
        put?: never;
        /** Set up a unit below another */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit with its names, codes and the units it came from */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a unit on a day and say which units take its place */
        post: operations["closeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a unit an agency identifier or a statistics code from a day on */
        post: operations["setUnitIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units that belong to a group today */
        get: operations["listGroupMembers"];
        put?: never;
        /** Put a unit into a group */
        post: operations["addGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unitId}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a unit another name from a day on */
        post: operations["renameUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAbout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        province: {
                            fullName: string;
                            name: string;
                        };
                        publicUrl: string;
                        version: string;
                    };
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                after?: string;
                q?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            disabledAt: string | null;
                            email: string;
                            grants: {
                                /** Format: uuid */
                                id: string;
                                role: "AUTHOR" | "EDITOR" | "APPROVER" | "BROADCASTER" | "DEVICE_TECHNICIAN" | "FEEDBACK_HANDLER" | "OBSERVER" | "UNIT_ADMINISTRATOR" | "PROVINCE_ADMINISTRATOR";
                                /** Format: uuid */
                                unitId: string;
                                unitName: string;
                                unitPath: string;
                                /**
                                 * Format: date
                                 * @description a day in Vietnam, such as 2025-07-01
                                 */
                                validFrom: string;
                                validTo: string | null;
                            }[];
                            /** Format: uuid */
                            id: string;
                            lockedUntil: string | null;
                            name: string;
                            title: string;
                            twoFactor: boolean;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            username: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    name: string;
                    title?: string;
                    /** Format: uuid */
                    unitId: string;
                    username: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        password: string;
                    };
                };
            };
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    withoutSecondFactor?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
        };
    };
    assignRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: "AUTHOR" | "EDITOR" | "APPROVER" | "BROADCASTER" | "DEVICE_TECHNICIAN" | "FEEDBACK_HANDLER" | "OBSERVER" | "UNIT_ADMINISTRATOR" | "PROVINCE_ADMINISTRATOR";
                    /** Format: uuid */
                    unitId: string;
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validFrom?: string;
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assignmentId: string;
                    };
                };
            };
        };
    };
    endRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            actorKind: string;
                            actorName: string;
                            /** Format: date-time */
                            at: string;
                            command: string;
                            detail: {
                                [key: string]: unknown;
                            };
                            id: number;
                            ip: string | null;
                            requestId: string;
                            subject: string;
                            subjectId: string;
                            unitPath: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listBoards: {
        parameters: {
            query?: {
                after?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "BOARD";
                            lastSeenAt: string | null;
                            lastShown: {
                                /** Format: date-time */
                                at: string;
                                /** Format: uuid */
                                storyId: string;
                                title: string;
                            } | null;
                            name: string;
                            slides: number;
                            /** @enum {unknown} */
                            state: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getOwnSlides: {
        parameters: {
            query?: {
                seen?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        board: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            unitName: string;
                        };
                        /** Format: date-time */
                        serverTime: string;
                        slides: {
                            /** Format: uuid */
                            editionId: string;
                            facts: {
                                /** @enum {unknown} */
                                kind: "TIME" | "PLACE" | "BRING" | "ACT";
                                text: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            level: number | null;
                            picture: {
                                alt: string;
                                url: string;
                            } | null;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            /** Format: date-time */
                            showsFrom: string;
                            /**
                             * Format: date-time
                             * @description a lease, renewed by every answer
                             */
                            showsUntil: string;
                            /** Format: uuid */
                            storyId: string;
                            summary: string;
                            title: string;
                            topic: number;
                        }[];
                        /** @description names these slides; send it back as `seen` to wait for others */
                        state: string;
                    };
                };
            };
        };
    };
    recordShowings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        id: string;
                        seconds: number;
                        /** Format: date-time */
                        shownAt: string;
                        /** Format: uuid */
                        slideId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        taken: number;
                    };
                };
            };
        };
    };
    getBroadcastingDay: {
        parameters: {
            query: {
                /** @description YYYY-MM-DD in Vietnam */
                day?: string;
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        items: {
                            deviceId: string;
                            deviceName: string;
                            segments: {
                                end: string;
                                offsetSeconds: number;
                                /** @enum {unknown} */
                                priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                                programmeId: string;
                                start: string;
                                storyId: string;
                                title: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    getBroadcastingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        playOnApproval: boolean;
                        slotMinutes: number;
                        slots: string[];
                        takeAutomatically: boolean;
                    };
                };
            };
        };
    };
    setBroadcastingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    playOnApproval: boolean;
                    slotMinutes: number;
                    slots: string[];
                    takeAutomatically: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            en: string;
                            vi: string;
                        }[];
                        topics: {
                            /** @enum {unknown} */
                            code: 1 | 2 | 3 | 4 | 5 | 6;
                            en: string;
                            vi: string;
                        }[];
                    };
                };
            };
        };
    };
    listCitizenCommunes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            slug: string;
                        }[];
                        next: null;
                    };
                };
            };
        };
    };
    sendFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description by which the sender follows it */
                        code: string;
                    };
                };
            };
        };
    };
    followFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        dueAt: string | null;
                        reply: {
                            /** Format: date-time */
                            at: string;
                            published: boolean;
                            text: string;
                            unitName: string;
                        } | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                        steps: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            state: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                            /** @description for the sender to read */
                            text: string;
                        }[];
                        storyId: string | null;
                        text: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    reportRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    storyId: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listCitizenStories: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            audio: {
                                durationMs: number;
                                url: string;
                            } | null;
                            category: string;
                            /** Format: uuid */
                            id: string;
                            picture: {
                                alt: string;
                                url: string;
                            } | null;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            /** Format: date-time */
                            publishedAt: string;
                            summary: string;
                            title: string;
                            topic: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            url: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getCitizenStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: {
                            /** Format: date-time */
                            at: string;
                            text: string;
                            unitName: string;
                        }[];
                        audio: {
                            durationMs: number;
                            url: string;
                        } | null;
                        body: string;
                        category: string;
                        /** Format: uuid */
                        id: string;
                        picture: {
                            alt: string;
                            url: string;
                        } | null;
                        /** @enum {unknown} */
                        priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                        /** Format: date-time */
                        publishedAt: string;
                        summary: string;
                        title: string;
                        topic: number;
                        /** Format: uuid */
                        unitId: string;
                        unitName: string;
                        url: string | null;
                    };
                };
            };
        };
    };
    listDevices: {
        parameters: {
            query?: {
                after?: string;
                kind?: "LOUDSPEAKER" | "BOARD";
                limit?: number;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            kind: "LOUDSPEAKER" | "BOARD";
                            lastSeenAt: string | null;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            player: ("silent" | "sound-card") | null;
                            playingProgrammeId: string | null;
                            state: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                            volume: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    registerDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: "LOUDSPEAKER" | "BOARD";
                    lat?: number | null;
                    lon?: number | null;
                    name: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        device: {
                            id: string;
                            kind: "LOUDSPEAKER" | "BOARD";
                            lastSeenAt: string | null;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            player: ("silent" | "sound-card") | null;
                            playingProgrammeId: string | null;
                            state: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                            volume: number;
                        };
                        enrolmentCode: string;
                        expiresAt: string;
                    };
                };
            };
        };
    };
    renewEnrolmentCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enrolmentCode: string;
                        expiresAt: string;
                    };
                };
            };
        };
    };
    retireDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    setVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    volume: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        device: {
                            id: string;
                            kind: "LOUDSPEAKER" | "BOARD";
                            lastSeenAt: string | null;
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            player: ("silent" | "sound-card") | null;
                            playingProgrammeId: string | null;
                            state: "WAITING" | "ONLINE" | "OFFLINE" | "RETIRED";
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                            volume: number;
                        };
                    };
                };
            };
        };
    };
    enrolDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agentVersion: string;
                    code: string;
                    kind: "LOUDSPEAKER" | "BOARD";
                    player: ("silent" | "sound-card") | null;
                    /** PublicKey */
                    publicKey: {
                        /** @enum {string} */
                        crv: "Ed25519";
                        kid?: string;
                        /** @enum {string} */
                        kty: "OKP";
                        /** @description 32 bytes in base64url */
                        x: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        deviceId: string;
                        emergencyVolume: number;
                        keySetNumber: number;
                        mqttUrl: string;
                        name: string;
                        orderKeys: {
                            /** @enum {string} */
                            crv: "Ed25519";
                            kid?: string;
                            /** @enum {string} */
                            kty: "OKP";
                            /** @description 32 bytes in base64url */
                            x: string;
                        }[];
                        quietHours: {
                            end: string;
                            start: string;
                        }[];
                        /** PublicKey */
                        rootKey: {
                            /** @enum {string} */
                            crv: "Ed25519";
                            kid?: string;
                            /** @enum {string} */
                            kty: "OKP";
                            /** @description 32 bytes in base64url */
                            x: string;
                        };
                        /** @description 256 random bits in base64url */
                        secret: string;
                        timeZone: string;
                        unitName: string;
                        volume: number;
                    };
                };
            };
        };
    };
    getOwnDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        deviceId: string;
                        mqttUrl: string;
                        name: string;
                        /** Format: date-time */
                        serverTime: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    getDeviceAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recordingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    writeEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body?: {
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                    category?: string;
                    channels?: ("PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP")[];
                    picture?: {
                        alt: string;
                        /** Format: uuid */
                        fileId: string;
                    } | null;
                    /** @enum {unknown} */
                    priority?: "EMERGENCY" | "PRIORITY" | "NORMAL";
                    revision: number;
                    spokenText?: string | null;
                    startsAt?: string | null;
                    summary?: string;
                    targets?: {
                        /** Format: uuid */
                        unitId: string;
                    }[];
                    title?: string;
                    /** @enum {unknown} */
                    topic?: 1 | 2 | 3 | 4 | 5 | 6;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** @enum {unknown} */
                        state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                    };
                };
            };
        };
    };
    approveEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** @enum {unknown} */
                        state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                    };
                };
            };
        };
    };
    getEditionRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number | null;
                        source: ("SYNTHESISED" | "UPLOADED") | null;
                        /** @enum {unknown} */
                        state: "NONE" | "PENDING" | "READY" | "FAILED";
                        text: string | null;
                        url: string | null;
                    };
                };
            };
        };
    };
    useOwnRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    fileId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number | null;
                        source: ("SYNTHESISED" | "UPLOADED") | null;
                        /** @enum {unknown} */
                        state: "NONE" | "PENDING" | "READY" | "FAILED";
                        text: string | null;
                        url: string | null;
                    };
                };
            };
        };
    };
    returnEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    remark: string;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** @enum {unknown} */
                        state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                    };
                };
            };
        };
    };
    submitEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                editionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** @enum {unknown} */
                        state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                    };
                };
            };
        };
    };
    listFeedback: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                storyId?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            category: string | null;
                            /** @description by which the sender follows it */
                            code: string;
                            dueAt: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            kind: "REPLY" | "REPORT";
                            /** Format: date-time */
                            receivedAt: string;
                            /** @enum {unknown} */
                            state: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                            storyId: string | null;
                            storyTitle: string | null;
                            text: string;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        category: string | null;
                        /** @description by which the sender follows it */
                        code: string;
                        dueAt: string | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        kind: "REPLY" | "REPORT";
                        photo: {
                            url: string;
                        } | null;
                        /** Format: date-time */
                        receivedAt: string;
                        reply: {
                            /** Format: date-time */
                            at: string;
                            published: boolean;
                            text: string;
                            unitName: string;
                        } | null;
                        senderName: string | null;
                        senderPhone: string | null;
                        /** @enum {unknown} */
                        state: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                        steps: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            state: "RECEIVED" | "ASSIGNED" | "ANSWERED" | "PUBLISHED" | "CLOSED";
                            /** @description for the sender to read */
                            text: string;
                        }[];
                        storyId: string | null;
                        storyTitle: string | null;
                        text: string;
                        /** Format: uuid */
                        unitId: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    answerFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    publish: boolean;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        feedbackId: string;
                    };
                };
            };
        };
    };
    assignFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        feedbackId: string;
                    };
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alt: string;
                        bytes: number;
                        durationMs: number | null;
                        height: number | null;
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        kind: "PICTURE" | "AUDIO" | "DOCUMENT";
                        mime: string;
                        /** @description of the main variant */
                        url: string;
                        variants: {
                            mime: string;
                            name: string;
                            url: string;
                            width: number | null;
                        }[];
                        width: number | null;
                    };
                };
            };
        };
    };
    getRestrictedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
                variant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getOverview: {
        parameters: {
            query?: {
                days?: number;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: number;
                        items: {
                            answered: number;
                            delivered: number;
                            failed: number;
                            finished: number;
                            kind: string;
                            read: number;
                            received: number;
                            shown: number;
                            silent: number;
                            stories: number;
                            targeted: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        }[];
                        unit: {
                            answered: number;
                            delivered: number;
                            failed: number;
                            finished: number;
                            kind: string;
                            read: number;
                            received: number;
                            shown: number;
                            silent: number;
                            stories: number;
                            targeted: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        };
                    };
                };
            };
        };
    };
    listMails: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            id: string;
                            subject: string;
                            text: string;
                            to: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            title: string;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            username: string;
                        };
                        grants: {
                            /** Format: uuid */
                            id: string;
                            role: "AUTHOR" | "EDITOR" | "APPROVER" | "BROADCASTER" | "DEVICE_TECHNICIAN" | "FEEDBACK_HANDLER" | "OBSERVER" | "UNIT_ADMINISTRATOR" | "PROVINCE_ADMINISTRATOR";
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2025-07-01
                             */
                            validFrom: string;
                            validTo: string | null;
                        }[];
                        mustChangePassword: boolean;
                        permissions: string[];
                        twoFactor: boolean;
                    };
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            id: string;
                            link: string | null;
                            read: boolean;
                            text: string;
                            title: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        noticeId: string;
                    };
                };
            };
        };
    };
    listPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            permission: string;
                            roles: ("AUTHOR" | "EDITOR" | "APPROVER" | "BROADCASTER" | "DEVICE_TECHNICIAN" | "FEEDBACK_HANDLER" | "OBSERVER" | "UNIT_ADMINISTRATOR" | "PROVINCE_ADMINISTRATOR")[];
                            says: string;
                        }[];
                        next: null;
                    };
                };
            };
        };
    };
    overridePermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    allowed: boolean;
                    /** @description the decision behind it */
                    basis: string;
                    permission: string;
                    role: "AUTHOR" | "EDITOR" | "APPROVER" | "BROADCASTER" | "DEVICE_TECHNICIAN" | "FEEDBACK_HANDLER" | "OBSERVER" | "UNIT_ADMINISTRATOR" | "PROVINCE_ADMINISTRATOR";
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        overrideId: string;
                    };
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                after?: string;
                /** @description YYYY-MM-DD in Vietnam */
                day?: string;
                limit?: number;
                storyId?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            devices: {
                                failed: number;
                                finished: number;
                                received: number;
                                /** @description played where nobody could hear it */
                                silent: number;
                                started: number;
                                total: number;
                            };
                            durationMs: number | null;
                            editionId: string;
                            id: string;
                            /** @description the reader may take or cancel it */
                            mayWrite: boolean;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            reason: string | null;
                            startsAt: string | null;
                            /** @enum {unknown} */
                            state: "WAITING" | "PLANNED" | "ORDERED" | "PLAYING" | "PLAYED" | "PARTIAL" | "FAILED" | "CANCELLED";
                            storyId: string;
                            title: string;
                            unitId: string;
                            unitName: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    cancelProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        devices: {
                            failed: number;
                            finished: number;
                            received: number;
                            /** @description played where nobody could hear it */
                            silent: number;
                            started: number;
                            total: number;
                        };
                        durationMs: number | null;
                        editionId: string;
                        id: string;
                        /** @description the reader may take or cancel it */
                        mayWrite: boolean;
                        /** @enum {unknown} */
                        priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                        reason: string | null;
                        startsAt: string | null;
                        /** @enum {unknown} */
                        state: "WAITING" | "PLANNED" | "ORDERED" | "PLAYING" | "PLAYED" | "PARTIAL" | "FAILED" | "CANCELLED";
                        storyId: string;
                        title: string;
                        unitId: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    takeProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    startsAt?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        devices: {
                            failed: number;
                            finished: number;
                            received: number;
                            /** @description played where nobody could hear it */
                            silent: number;
                            started: number;
                            total: number;
                        };
                        durationMs: number | null;
                        editionId: string;
                        id: string;
                        /** @description the reader may take or cancel it */
                        mayWrite: boolean;
                        /** @enum {unknown} */
                        priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                        reason: string | null;
                        startsAt: string | null;
                        /** @enum {unknown} */
                        state: "WAITING" | "PLANNED" | "ORDERED" | "PLAYING" | "PLAYED" | "PARTIAL" | "FAILED" | "CANCELLED";
                        storyId: string;
                        title: string;
                        unitId: string;
                        unitName: string;
                    };
                };
            };
        };
    };
    knowSite: {
        parameters: {
            query: {
                domain: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        domain: string;
                    };
                };
            };
        };
    };
    previewSpeech: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    language?: string;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        durationMs: number;
                        text: string;
                        url: string;
                    };
                };
            };
        };
    };
    getSpeechPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                previewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listStories: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                mine?: boolean;
                state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            category: string;
                            channels: ("PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP")[];
                            dueAt: string | null;
                            /** Format: uuid */
                            editionId: string;
                            /** Format: uuid */
                            id: string;
                            isPublic: boolean;
                            language: string;
                            number: number;
                            picture: {
                                alt: string;
                                /** Format: uuid */
                                fileId: string;
                                height: number | null;
                                smallUrl: string;
                                url: string;
                                width: number | null;
                            } | null;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            /** @enum {unknown} */
                            state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                            summary: string;
                            title: string;
                            /** @enum {unknown} */
                            topic: 1 | 2 | 3 | 4 | 5 | 6;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            /** Format: date-time */
                            updatedAt: string;
                            writtenBy: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body?: {
                        type: string;
                    } & {
                        [key: string]: unknown;
                    };
                    category?: string;
                    channels?: ("PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP")[];
                    language?: string;
                    picture?: {
                        alt: string;
                        /** Format: uuid */
                        fileId: string;
                    } | null;
                    /** @enum {unknown} */
                    priority?: "EMERGENCY" | "PRIORITY" | "NORMAL";
                    spokenText?: string | null;
                    startsAt?: string | null;
                    summary?: string;
                    targets?: {
                        /** Format: uuid */
                        unitId: string;
                    }[];
                    title?: string;
                    /** @enum {unknown} */
                    topic?: 1 | 2 | 3 | 4 | 5 | 6;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** Format: uuid */
                        storyId: string;
                    };
                };
            };
        };
    };
    getStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        editions: {
                            approvedAt: string | null;
                            approvedBy: string | null;
                            body: {
                                type: string;
                            } & {
                                [key: string]: unknown;
                            };
                            category: string;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            channels: ("PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP")[];
                            /** Format: uuid */
                            id: string;
                            language: string;
                            may: {
                                approve: boolean;
                                return: boolean;
                                submit: boolean;
                                withdraw: boolean;
                                write: boolean;
                            };
                            number: number;
                            picture: {
                                alt: string;
                                /** Format: uuid */
                                fileId: string;
                                height: number | null;
                                smallUrl: string;
                                url: string;
                                width: number | null;
                            } | null;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            remarks: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                text: string;
                            }[];
                            revision: number;
                            spokenText: string | null;
                            startsAt: string | null;
                            /** @enum {unknown} */
                            state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED" | "WITHDRAWN";
                            /** Format: uuid */
                            storyId: string;
                            submittedAt: string | null;
                            submittedBy: string | null;
                            summary: string;
                            targets: {
                                /** Format: uuid */
                                unitId: string;
                                unitName: string;
                            }[];
                            title: string;
                            /** @enum {unknown} */
                            topic: 1 | 2 | 3 | 4 | 5 | 6;
                            withdrawal: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            writtenBy: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        unit: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            path: string;
                        };
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
        };
    };
    startEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    language?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        editionId: string;
                        revision: number;
                        /** Format: uuid */
                        storyId: string;
                    };
                };
            };
        };
    };
    getJourney: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        channels: {
                            answered: number;
                            /** @enum {unknown} */
                            channel: "PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP";
                            delivered: number;
                            failed: number;
                            finished: number;
                            firstAt: string | null;
                            read: number;
                            showings: number;
                            shown: number;
                            silent: number;
                            started: number;
                            targeted: number;
                        }[];
                        evidence: {
                            /** Format: date-time */
                            at: string;
                            text: string;
                        }[];
                        failures: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {unknown} */
                            channel: "PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP";
                            deviceName: string;
                            reason: string;
                            unitName: string;
                        }[];
                        feedback: {
                            answeredAt: string | null;
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            published: boolean;
                            receivedAt: string | null;
                            unitName: string;
                        }[];
                        notReached: {
                            /** @enum {unknown} */
                            channel: "PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP";
                            deviceName: string;
                            /** Format: date-time */
                            since: string;
                            unitName: string;
                        }[];
                        story: {
                            /** Format: date-time */
                            approvedAt: string;
                            approvedBy: string;
                            channels: ("PORTAL" | "LOUDSPEAKER" | "BOARD" | "APP")[];
                            /** Format: uuid */
                            editionId: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {unknown} */
                            priority: "EMERGENCY" | "PRIORITY" | "NORMAL";
                            title: string;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            withdrawalReason: string | null;
                            withdrawnAt: string | null;
                        };
                        totals: {
                            answered: number;
                            delivered: number;
                            failed: number;
                            finished: number;
                            read: number;
                            shown: number;
                            silent: number;
                            started: number;
                            targeted: number;
                        };
                        units: {
                            channels: {
                                APP?: {
                                    answered: number;
                                    delivered: number;
                                    failed: number;
                                    finished: number;
                                    read: number;
                                    shown: number;
                                    silent: number;
                                    started: number;
                                    targeted: number;
                                };
                                BOARD?: {
                                    answered: number;
                                    delivered: number;
                                    failed: number;
                                    finished: number;
                                    read: number;
                                    shown: number;
                                    silent: number;
                                    started: number;
                                    targeted: number;
                                };
                                LOUDSPEAKER?: {
                                    answered: number;
                                    delivered: number;
                                    failed: number;
                                    finished: number;
                                    read: number;
                                    shown: number;
                                    silent: number;
                                    started: number;
                                    targeted: number;
                                };
                                PORTAL?: {
                                    answered: number;
                                    delivered: number;
                                    failed: number;
                                    finished: number;
                                    read: number;
                                    shown: number;
                                    silent: number;
                                    started: number;
                                    targeted: number;
                                };
                            };
                            feedback: number;
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            unitPath: string;
                        }[];
                    };
                };
            };
        };
    };
    withdrawStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                storyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        storyId: string;
                        withdrawn: number;
                    };
                };
            };
        };
    };
    countStories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mine: {
                            approved: number;
                            draft: number;
                            returned: number;
                            submitted: number;
                        };
                        waitingForMe: {
                            emergency: number;
                            oldestSince: string | null;
                            total: number;
                        };
                    };
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                after?: string;
                /** @description a day in Vietnam, such as 2025-07-01 */
                day?: string;
                kind?: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                limit?: number;
                /** @description with or without marks */
                q?: string;
                under?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            communeKind: ("XA" | "PHUONG" | "DAC_KHU" | "THI_TRAN") | null;
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            kind: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            parentId: string | null;
                            /** @description labels from the province down, joined by dots */
                            path: string;
                            slug: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis?: string;
                    communeKind?: "XA" | "PHUONG" | "DAC_KHU" | "THI_TRAN";
                    fullName?: string;
                    kind: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                    lat?: number;
                    lon?: number;
                    name: string;
                    /** Format: uuid */
                    parentId: string;
                    slug?: string;
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validFrom: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        path: string;
                    };
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ancestors: {
                            communeKind: ("XA" | "PHUONG" | "DAC_KHU" | "THI_TRAN") | null;
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            kind: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            parentId: string | null;
                            /** @description labels from the province down, joined by dots */
                            path: string;
                            slug: string;
                        }[];
                        communeKind: ("XA" | "PHUONG" | "DAC_KHU" | "THI_TRAN") | null;
                        fullName: string;
                        /** Format: uuid */
                        id: string;
                        identifiers: {
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2025-07-01
                             */
                            from: string;
                            kind: "ORGAN_ID" | "STATISTICS_CODE";
                            scheme: string;
                            to: string | null;
                            value: string;
                        }[];
                        kind: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                        lat: number | null;
                        lon: number | null;
                        name: string;
                        names: {
                            basis: string | null;
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2025-07-01
                             */
                            from: string;
                            fullName: string;
                            name: string;
                            to: string | null;
                        }[];
                        parentId: string | null;
                        /** @description labels from the province down, joined by dots */
                        path: string;
                        predecessors: {
                            extent: "WHOLE" | "PART";
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2025-07-01
                             */
                            on: string;
                        }[];
                        slug: string;
                        successors: {
                            extent: "WHOLE" | "PART";
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date
                             * @description a day in Vietnam, such as 2025-07-01
                             */
                            on: string;
                        }[];
                        /**
                         * Format: date
                         * @description a day in Vietnam, such as 2025-07-01
                         */
                        validFrom: string;
                        validTo: string | null;
                    };
                };
            };
        };
    };
    closeUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    successors?: {
                        basis?: string;
                        extent: "WHOLE" | "PART";
                        /** Format: uuid */
                        unitId: string;
                    }[];
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validTo: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    setUnitIdentifier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: "ORGAN_ID" | "STATISTICS_CODE";
                    scheme: string;
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validFrom: string;
                    value: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            communeKind: ("XA" | "PHUONG" | "DAC_KHU" | "THI_TRAN") | null;
                            fullName: string;
                            /** Format: uuid */
                            id: string;
                            kind: "PROVINCE" | "DEPARTMENT" | "DISTRICT" | "COMMUNE" | "RESIDENTIAL_GROUP" | "UNIT_GROUP";
                            lat: number | null;
                            lon: number | null;
                            name: string;
                            parentId: string | null;
                            /** @description labels from the province down, joined by dots */
                            path: string;
                            slug: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    addGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    renameUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis?: string;
                    fullName: string;
                    name: string;
                    /**
                     * Format: date
                     * @description a day in Vietnam, such as 2025-07-01
                     */
                    validFrom: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
}
