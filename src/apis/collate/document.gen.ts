/** Types made from specs/collate.json by `npm run generate`: change the document, not this file. */
export interface paths {
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description A page of users in the order of their names. `paging.after` and `paging.before` lead to the next and the previous page; each is absent where there is none.
         */
        get: operations["listUsers"];
        /**
         * Create or update a user
         * @description The body is the whole definition of the user. When a user has its name, that user is updated, and what the body leaves out is removed; otherwise a new one is made.
         */
        put: operations["createOrUpdateUser"];
        /**
         * Create a user
         * @description Name and e-mail address are unique, whatever their case. `teams`, `roles` and `domains` name what already exists.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create or update many users
         * @description Each item is judged on its own as a body of `PUT /v1/users`: a bad one fails alone, and the result tells of each.
         */
        put: operations["bulkCreateOrUpdateUsers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** Get a user by id */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user by id
         * @description Marks the user as deleted: it is no longer found, and its name and e-mail address stay taken. `hardDelete=true` removes it for good.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the user, in any case; the quotes of a name that holds a dot may be left out.
                 * @example tomasz_zielinski
                 */
                name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        /** Get a user by name */
        get: operations["getUserByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Format: uuid */
        Uuid: string;
        /** @description Where a page begins or ends, as the server wrote it. An empty one means the first page. */
        Cursor: string;
        /**
         * @description Name of an entity: no double colon, no line break.
         * @example tomasz_zielinski
         */
        EntityName: string;
        /**
         * Format: email
         * @description An e-mail address. The pattern lets through the same texts as the vendor's own, and takes no longer on a long one.
         * @example tomasz.zielinski@example.com
         */
        EmailAddress: string;
        /**
         * @description Fully qualified name (as documented) or id (as clients send it) of something that exists.
         * @example Sales
         * @example 0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01
         */
        NameOrId: string;
        /** @description Points to another entity. */
        EntityReference: {
            id: components["schemas"]["Uuid"];
            /** @description Kind of the entity: `team`, `role`, `persona`, `domain`. */
            type: string;
            /** @description Name of the entity. */
            name?: string;
            /** @description Its name, unique among its kind. */
            fullyQualifiedName?: string;
            /** @description What it is, in Markdown. */
            description?: string;
            /** @description Its name for people. */
            displayName?: string;
            /** @description Whether it is marked as deleted. */
            deleted?: boolean;
            /** @description Whether the relation comes from a parent. */
            inherited?: boolean;
            /** Format: uri */
            href?: string;
        };
        /**
         * @description A reference as the server writes it.
         * @example {
         *       "id": "0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01",
         *       "type": "team",
         *       "name": "Sales",
         *       "fullyQualifiedName": "Sales",
         *       "displayName": "Sales",
         *       "deleted": false
         *     }
         */
        ResolvedReference: WithRequired<components["schemas"]["EntityReference"], "name" | "fullyQualifiedName" | "deleted">;
        /** @description Where messages to a user are sent. */
        Webhook: {
            /**
             * Format: uri
             * @description Takes events by POST.
             */
            endpoint?: string;
            /** @description Signs the events. */
            secretKey?: string;
            /**
             * @description Send to admins too.
             * @default false
             */
            sendToAdmins: boolean;
            /**
             * @description Send to owners too.
             * @default false
             */
            sendToOwners: boolean;
            /**
             * @description Send to followers too.
             * @default false
             */
            sendToFollowers: boolean;
        };
        /**
         * @description Pictures of the user, and where messages to it go.
         * @example {
         *       "images": {
         *         "image": "https://images.example.com/tomasz_zielinski.png"
         *       }
         *     }
         */
        Profile: {
            /** @description The same picture in several sizes. */
            images?: {
                /** Format: uri */
                image?: string;
                /** Format: uri */
                image24?: string;
                /** Format: uri */
                image32?: string;
                /** Format: uri */
                image48?: string;
                /** Format: uri */
                image72?: string;
                /** Format: uri */
                image192?: string;
                /** Format: uri */
                image512?: string;
            };
            /** @description A way to send messages for each messenger. */
            subscription?: {
                slack?: components["schemas"]["Webhook"];
                msTeams?: components["schemas"]["Webhook"];
                gChat?: components["schemas"]["Webhook"];
                generic?: components["schemas"]["Webhook"];
            };
        };
        /** @description How the user, mostly a bot, signs in. Never sent back. */
        AuthenticationMechanism: {
            /** @enum {string} */
            authType?: "JWT" | "SSO" | "BASIC";
            /** @description Settings of that kind of sign-in. */
            config?: Record<string, unknown>;
        };
        /**
         * @description The definition of a user. A property that is null counts as absent.
         * @example {
         *       "name": "tomasz_zielinski",
         *       "displayName": "Tomasz Zieliński",
         *       "email": "tomasz.zielinski@example.com",
         *       "description": "Keeps the **sales** marts in order.",
         *       "teams": [
         *         "Sales"
         *       ],
         *       "roles": [
         *         "DataSteward"
         *       ]
         *     }
         */
        CreateUser: {
            name: components["schemas"]["EntityName"];
            email: components["schemas"]["EmailAddress"];
            /** @description Name for people. */
            displayName?: string | null;
            /** @description Who this is, in Markdown. */
            description?: string | null;
            /** @description Id of the user in the directory it comes from. */
            externalId?: string | null;
            /** @description Name of the user in the directory it comes from. */
            scimUserName?: string | null;
            /**
             * @description Time zone of the user.
             * @example Europe/Warsaw
             */
            timezone?: string | null;
            /**
             * @description Whether this is a bot.
             * @default false
             */
            isBot: boolean | null;
            /** @description Name of the bot that this user serves. */
            botName?: string | null;
            /**
             * @description Whether the user is an admin.
             * @default false
             */
            isAdmin: boolean | null;
            profile?: components["schemas"]["Profile"] | null;
            /** @description Teams to put the user into. */
            teams?: components["schemas"]["NameOrId"][] | null;
            /** @description Roles to give to the user. */
            roles?: components["schemas"]["NameOrId"][] | null;
            /** @description Personas of the user. */
            personas?: components["schemas"]["EntityReference"][] | null;
            defaultPersona?: components["schemas"]["EntityReference"] | null;
            /** @description The domain that the user belongs to, by its fully qualified name. */
            domain?: string | null;
            /** @description Domains that the user belongs to; the same as `domain` for more than one. */
            domains?: components["schemas"]["NameOrId"][] | null;
            authenticationMechanism?: components["schemas"]["AuthenticationMechanism"] | null;
            /**
             * @description Who sets the password: with `ADMIN_CREATE`, this request.
             * @default USER_CREATE
             * @enum {string|null}
             */
            createPasswordType: "ADMIN_CREATE" | "USER_CREATE" | null;
            /**
             * Format: password
             * @description First password, wanted with `ADMIN_CREATE`.
             */
            password?: string | null;
            /**
             * Format: password
             * @description The same password again.
             */
            confirmPassword?: string | null;
        };
        /** @description Definitions of users. Items are judged one by one, so none of them spoils the request. */
        BulkUsers: unknown[];
        FieldChange: {
            /** @description The changed property. */
            name?: string;
            /** @description What it was. */
            oldValue?: unknown;
            /** @description What it is now. */
            newValue?: unknown;
        };
        /** @description What a version changed. */
        ChangeDescription: {
            fieldsAdded?: components["schemas"]["FieldChange"][];
            fieldsUpdated?: components["schemas"]["FieldChange"][];
            fieldsDeleted?: components["schemas"]["FieldChange"][];
            previousVersion?: components["schemas"]["EntityVersion"];
            /** @description Who made the last change of each property. */
            changeSummary?: Record<string, unknown>;
        };
        /**
         * @description Version of an entity: 0.1 at first, 0.1 more with each change.
         * @example 0.1
         */
        EntityVersion: number;
        /**
         * Format: int64
         * @description Milliseconds since 1970.
         * @example 1769982624214
         */
        Timestamp: number;
        /**
         * @description A user. Relations, `profile` and times of use are absent unless they are asked for.
         * @example {
         *       "id": "5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10",
         *       "name": "tomasz_zielinski",
         *       "fullyQualifiedName": "tomasz_zielinski",
         *       "displayName": "Tomasz Zieliński",
         *       "description": "Keeps the **sales** marts in order.",
         *       "version": 0.1,
         *       "updatedAt": 1769982624214,
         *       "updatedBy": "admin",
         *       "email": "tomasz.zielinski@example.com",
         *       "href": "http://localhost:8585/api/v1/users/5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10",
         *       "isBot": false,
         *       "isAdmin": false,
         *       "allowImpersonation": false,
         *       "deleted": false
         *     }
         */
        User: {
            readonly id: components["schemas"]["Uuid"];
            name: components["schemas"]["EntityName"];
            /** @description The name in lower case, in quotes where it holds a dot. */
            readonly fullyQualifiedName: string;
            /** @description Name for people. */
            displayName?: string;
            /** @description Who this is, in Markdown. */
            description?: string;
            /** @description Id of the user in the directory it comes from. */
            externalId?: string;
            /** @description Name of the user in the directory it comes from. */
            scimUserName?: string;
            readonly version: components["schemas"]["EntityVersion"];
            readonly updatedAt: components["schemas"]["Timestamp"];
            /** @description Name of the caller who made this version. */
            readonly updatedBy: string;
            /** @description Name of the bot that acted for that caller. */
            readonly impersonatedBy?: string;
            email: components["schemas"]["EmailAddress"];
            /**
             * Format: uri
             * @description Address of the user.
             */
            readonly href: string;
            /** @description Time zone of the user. */
            timezone?: string;
            /** @description Whether this is a bot. */
            isBot: boolean;
            /** @description Whether the user is an admin. */
            isAdmin: boolean;
            /** @description Whether a bot may act for others. */
            allowImpersonation: boolean;
            profile?: components["schemas"]["Profile"];
            /** @description Teams of the user. */
            teams?: components["schemas"]["ResolvedReference"][];
            /** @description Personas of the user. */
            personas?: components["schemas"]["ResolvedReference"][];
            /** @description Personas that come with the teams. */
            readonly inheritedPersonas?: components["schemas"]["ResolvedReference"][];
            defaultPersona?: components["schemas"]["ResolvedReference"];
            /** @description How each persona looks to this user. */
            personaPreferences?: Record<string, unknown>[];
            /** @description What the user owns. */
            readonly owns?: components["schemas"]["ResolvedReference"][];
            /** @description What the user follows. */
            readonly follows?: components["schemas"]["ResolvedReference"][];
            /** @description Whether the user is marked as deleted. */
            readonly deleted: boolean;
            /** @description Roles of the user. */
            roles?: components["schemas"]["ResolvedReference"][];
            /** @description Roles that come with the teams. */
            readonly inheritedRoles?: components["schemas"]["ResolvedReference"][];
            /** @description Domains of the user. */
            domains?: components["schemas"]["ResolvedReference"][];
            /** @description Whether the address is known to be theirs. */
            isEmailVerified?: boolean;
            readonly lastLoginTime?: components["schemas"]["Timestamp"];
            readonly lastActivityTime?: components["schemas"]["Timestamp"];
            readonly changeDescription?: components["schemas"]["ChangeDescription"];
            readonly incrementalChangeDescription?: components["schemas"]["ChangeDescription"];
        };
        /**
         * @description A user as it is answered when it was written: relations are there without asking.
         * @example {
         *       "id": "5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10",
         *       "name": "tomasz_zielinski",
         *       "fullyQualifiedName": "tomasz_zielinski",
         *       "displayName": "Tomasz Zieliński",
         *       "description": "Keeps the **sales** marts in order.",
         *       "version": 0.1,
         *       "updatedAt": 1769982624214,
         *       "updatedBy": "admin",
         *       "email": "tomasz.zielinski@example.com",
         *       "href": "http://localhost:8585/api/v1/users/5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10",
         *       "isBot": false,
         *       "isAdmin": false,
         *       "allowImpersonation": false,
         *       "deleted": false,
         *       "teams": [
         *         {
         *           "id": "0c6f9a3e-8a0b-4a54-9f4e-6d1f6a3b2c01",
         *           "type": "team",
         *           "name": "Sales",
         *           "fullyQualifiedName": "Sales",
         *           "displayName": "Sales",
         *           "deleted": false
         *         }
         *       ],
         *       "personas": [],
         *       "roles": [
         *         {
         *           "id": "9d1e4b7a-52c3-4f68-8b0d-7e2a9c5f1d02",
         *           "type": "role",
         *           "name": "DataSteward",
         *           "fullyQualifiedName": "DataSteward",
         *           "displayName": "Data Steward",
         *           "deleted": false
         *         }
         *       ],
         *       "domains": []
         *     }
         */
        WrittenUser: WithRequired<components["schemas"]["User"], "teams" | "personas" | "roles" | "domains">;
        /** @description Where a page stands. */
        Paging: {
            /** @description Leads to the previous page; absent on the first. */
            before?: components["schemas"]["Cursor"];
            /** @description Leads to the next page; absent on the last. */
            after?: components["schemas"]["Cursor"];
            /**
             * Format: int32
             * @description How many users there are on all pages.
             */
            total: number;
        };
        UserList: {
            data: components["schemas"]["User"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description What became of one item. */
        BulkResponse: {
            /** @description The fully qualified name; the whole item where it is no valid definition. */
            request: unknown;
            /** @description Why it was refused. */
            message?: string;
            /**
             * @description 200 for what was done, and what a request of its own would have been refused with.
             * @enum {integer}
             */
            status: 200 | 400 | 404 | 409;
        };
        BulkOperationResult: {
            /** @description Whether nothing was written. */
            dryRun?: boolean;
            /** @enum {string} */
            status: "success" | "failure" | "aborted" | "partialSuccess" | "running";
            /** @description Why the operation was given up. */
            abortReason?: string;
            /** Format: int64 */
            numberOfRowsProcessed: number;
            /** Format: int64 */
            numberOfRowsPassed: number;
            /** Format: int64 */
            numberOfRowsFailed: number;
            /** @description Items that were done; absent where none was a valid definition. */
            successRequest?: components["schemas"]["BulkResponse"][];
            /** @description Items that were refused. */
            failedRequest: components["schemas"]["BulkResponse"][];
        };
        /**
         * @description Name of the error. `UNSUPPORTED_MEDIA_TYPE` and `METHOD_NOT_ALLOWED` are inferred: the vendor names none for 415 and 405.
         * @enum {string}
         */
        ErrorType: "BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "ENTITY_NOT_FOUND" | "ENTITY_ALREADY_EXISTS" | "ENTITY_LOCKED" | "PRECONDITION_FAILED" | "BULK_LIMIT_EXCEPTION" | "LIMITS_EXCEPTION" | "INTERNAL_ERROR" | "UNSUPPORTED_MEDIA_TYPE" | "METHOD_NOT_ALLOWED";
        /** @description Any refusal. */
        Error: {
            /** @description The HTTP status. */
            code: number;
            errorType: components["schemas"]["ErrorType"];
            /** @description What is wrong. */
            message: string;
        };
    };
    responses: {
        /** @description The body or a parameter is missing, unreadable or breaks a rule. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 400;
                    /** @constant */
                    errorType?: "BAD_REQUEST";
                };
            };
        };
        /** @description The token is missing, not known or expired. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 401;
                    /** @constant */
                    errorType?: "UNAUTHORIZED";
                };
            };
        };
        /** @description The caller lacks the right for this operation. */
        Forbidden: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 403;
                    /** @constant */
                    errorType?: "FORBIDDEN";
                };
            };
        };
        /** @description There is no such user, or it is deleted. */
        UserNotFound: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 404;
                    /** @constant */
                    errorType?: "ENTITY_NOT_FOUND";
                };
            };
        };
        /** @description A team, role, persona or domain named in the body does not exist. */
        ReferenceNotFound: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 404;
                    /** @constant */
                    errorType?: "ENTITY_NOT_FOUND";
                };
            };
        };
        /** @description Another user holds the name or the e-mail address. Deleted users still hold theirs. */
        Conflict: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 409;
                    /** @constant */
                    errorType?: "ENTITY_ALREADY_EXISTS";
                };
            };
        };
        /** @description Another user holds the e-mail address. The name never conflicts here: its user is updated. */
        EmailConflict: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 409;
                    /** @constant */
                    errorType?: "ENTITY_ALREADY_EXISTS";
                };
            };
        };
        /** @description The body is larger than the server takes. The vendor names one error type for 413. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 413;
                    /** @constant */
                    errorType?: "BULK_LIMIT_EXCEPTION";
                };
            };
        };
        /** @description The body does not say that it is JSON. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 415;
                    /** @constant */
                    errorType?: "UNSUPPORTED_MEDIA_TYPE";
                };
            };
        };
        /** @description A limit of the organization's plan is reached. */
        LimitReached: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 429;
                    /** @constant */
                    errorType?: "LIMITS_EXCEPTION";
                };
            };
        };
        /** @description The server failed. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @constant */
                    code?: 500;
                    /** @constant */
                    errorType?: "INTERNAL_ERROR";
                };
            };
        };
    };
    parameters: {
        /**
         * @description Id of the user.
         * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
         */
        UserId: components["schemas"]["Uuid"];
        /**
         * @description Fully qualified name of the user, in any case; the quotes of a name that holds a dot may be left out.
         * @example tomasz_zielinski
         */
        UserName: string;
        /**
         * @description Relations to add to the answer, separated by commas. Any property of a user can be named; `*` means all.
         * @example [
         *       "teams",
         *       "roles"
         *     ]
         */
        Fields: ("*" | "profile" | "roles" | "teams" | "follows" | "owns" | "domains" | "personas" | "defaultPersona" | "inheritedRoles" | "inheritedPersonas" | "lastLoginTime" | "lastActivityTime" | "personaPreferences" | "id" | "name" | "fullyQualifiedName" | "description" | "externalId" | "scimUserName" | "displayName" | "version" | "updatedAt" | "updatedBy" | "impersonatedBy" | "email" | "href" | "timezone" | "isBot" | "isAdmin" | "allowImpersonation" | "changeDescription" | "incrementalChangeDescription" | "deleted" | "isEmailVerified")[];
        /** @description How many users a page holds. 0 asks for the total alone. */
        Limit: number;
        /** @description Answers the page that ends before this cursor. Not together with `after`. */
        Before: components["schemas"]["Cursor"];
        /** @description Answers the page that begins after this cursor. Not together with `before`. */
        After: components["schemas"]["Cursor"];
        /** @description Whether deleted users are found. */
        Include: "all" | "deleted" | "non-deleted";
        /** @description Removes the user for good instead of marking it as deleted. */
        HardDelete: boolean;
        /** @description Accepted from clients that send it; a user has nothing beneath it, so it changes nothing. */
        Recursive: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description Names the scheme of the refusing server. */
        Challenge: "om-auth";
        /** @description Address of the new user. */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas. Any property of a user can be named; `*` means all.
                 * @example [
                 *       "teams",
                 *       "roles"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"];
                /** @description How many users a page holds. 0 asks for the total alone. */
                limit?: components["parameters"]["Limit"];
                /** @description Answers the page that ends before this cursor. Not together with `after`. */
                before?: components["parameters"]["Before"];
                /** @description Answers the page that begins after this cursor. Not together with `before`. */
                after?: components["parameters"]["After"];
                /** @description Whether deleted users are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    createOrUpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            /** @description The new user. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReferenceNotFound"];
            409: components["responses"]["EmailConflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description The new user, with all that was sent. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReferenceNotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    bulkCreateOrUpdateUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkUsers"];
            };
        };
        responses: {
            /** @description What became of each item. The status is 200 even when all of them failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOperationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas. Any property of a user can be named; `*` means all.
                 * @example [
                 *       "teams",
                 *       "roles"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"];
                /** @description Whether deleted users are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user; relations only where `fields` asks for them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: {
                /** @description Removes the user for good instead of marking it as deleted. */
                hardDelete?: components["parameters"]["HardDelete"];
                /** @description Accepted from clients that send it; a user has nothing beneath it, so it changes nothing. */
                recursive?: components["parameters"]["Recursive"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 5f0c9b52-3f0e-4c0a-9d35-2f6c1f3f7a10
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
    getUserByName: {
        parameters: {
            query?: {
                /**
                 * @description Relations to add to the answer, separated by commas. Any property of a user can be named; `*` means all.
                 * @example [
                 *       "teams",
                 *       "roles"
                 *     ]
                 */
                fields?: components["parameters"]["Fields"];
                /** @description Whether deleted users are found. */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path: {
                /**
                 * @description Fully qualified name of the user, in any case; the quotes of a name that holds a dot may be left out.
                 * @example tomasz_zielinski
                 */
                name: components["parameters"]["UserName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user; relations only where `fields` asks for them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["LimitReached"];
            500: components["responses"]["InternalError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
