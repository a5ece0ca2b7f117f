/** Types made from specs/secoda.json by `npm run generate`: change the document, not this file. */
export interface paths {
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Users
         * @description The users of the workspace, a page at a time, oldest first.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create User
         * @description Invite somebody into the workspace. The user stays pending until the invitation is accepted.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the user.
                 * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get User
         * @description One user.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete User
         * @description Take a user out of the workspace.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Update User
         * @description Change the first name, last name or role of a user. Other fields are ignored.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
         */
        Uuid: string;
        /** @description At most 256 characters, none of them NUL. Spaces around it are dropped. */
        Name: string;
        /**
         * @example editor
         * @enum {string}
         */
        Role: "admin" | "editor" | "viewer" | "guest";
        /**
         * @description Admin, Editor, Viewer or Guest, in any case.
         * @example editor
         */
        RoleWord: string;
        CreateUser: {
            /**
             * @description Given name.
             * @example Noor
             */
            first_name?: components["schemas"]["Name"];
            /**
             * @description Family name.
             * @example Haddad
             */
            last_name?: components["schemas"]["Name"];
            /**
             * @description E-mail address. The vendor calls it optional, and a user without one has no identity: required is inferred. Unique in the workspace, without regard to case. Spaces around it are dropped.
             * @example noor.haddad@example.com
             */
            email: string;
            /** @description What the user may do. A viewer where nothing is said. */
            role?: components["schemas"]["RoleWord"];
            /**
             * @description Team IDs. Mandatory for a guest.
             * @example [
             *       "33733f42-8ff7-460b-9e20-50a2133d3bb0",
             *       "c90dedee-40ee-47ec-9c27-96dc3b2ec363"
             *     ]
             */
            teams?: components["schemas"]["Uuid"][];
            /**
             * @description Group IDs.
             * @example [
             *       "33733f42-8ff7-460b-9e20-50a2133d3bb0",
             *       "c90dedee-40ee-47ec-9c27-96dc3b2ec363"
             *     ]
             */
            user_groups?: components["schemas"]["Uuid"][];
        };
        UpdateUser: {
            /**
             * @description Given name.
             * @example Noor
             */
            first_name?: components["schemas"]["Name"];
            /**
             * @description Family name.
             * @example Haddad-Berg
             */
            last_name?: components["schemas"]["Name"];
            /** @description What the user may do. Who becomes a guest must have a team. */
            role?: components["schemas"]["RoleWord"];
        };
        User: {
            /** @description Key of the user. */
            readonly id: components["schemas"]["Uuid"];
            /**
             * @description Given name.
             * @example Noor
             */
            first_name: string;
            /**
             * @description Family name.
             * @example Haddad
             */
            last_name: string;
            /**
             * Format: email
             * @description E-mail address.
             * @example noor.haddad@example.com
             */
            email: string;
            /** @description What the user may do. */
            role: components["schemas"]["Role"];
            /**
             * @description The workspace that the user belongs to.
             * @example f71585fa-251c-4102-8d81-c97c57c8d435
             */
            readonly workspace_id: components["schemas"]["Uuid"];
            /**
             * @description File name of the portrait.
             * @example noor.jpg
             */
            readonly profile_picture: string | null;
            /**
             * @description True while the user is invited and has not accepted yet.
             * @example false
             */
            readonly pending: boolean;
            /**
             * @description The groups that the user is in.
             * @example [
             *       "33733f42-8ff7-460b-9e20-50a2133d3bb0"
             *     ]
             */
            user_groups: components["schemas"]["Uuid"][];
            /**
             * @description Resources that the user keeps at hand.
             * @example [
             *       "f71585fa-251c-4102-8d81-c97c57c8d435"
             *     ]
             */
            readonly bookmarks: components["schemas"]["Uuid"][];
            /**
             * @description The same as workspace_id.
             * @example f71585fa-251c-4102-8d81-c97c57c8d435
             */
            readonly workspace: components["schemas"]["Uuid"];
            /**
             * @description True for an account that a machine uses.
             * @example false
             */
            readonly is_service_account: boolean;
            /**
             * @description Whether what a service account does counts as popularity.
             * @example true
             */
            readonly service_account_count_popularity: boolean;
            /**
             * Format: date-time
             * @description When the user last signed in, in UTC. Null before the first time.
             * @example 2026-10-05T08:14:09.000Z
             */
            readonly last_login: string | null;
            /**
             * @description Whether the user has seen the newest feature.
             * @example true
             */
            readonly new_feature_acknowledged: boolean;
            /**
             * @description Whether the account is switched off.
             * @example false
             */
            readonly disabled: boolean;
        };
        Links: {
            /**
             * Format: uri
             * @description Address of the next page, null on the last.
             */
            next: string | null;
            /**
             * Format: uri
             * @description Address of the page before, null on the first.
             */
            previous: string | null;
        };
        Meta: {
            page: number;
            previous_page: number | null;
            next_page: number | null;
        };
        UserPage: {
            links: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
            /** @description How many users there are in all. */
            count: number;
            total_pages: number;
            results: components["schemas"]["User"][];
        };
        /**
         * @description One refusal in words.
         * @example {
         *       "detail": "Not found."
         *     }
         */
        Detail: {
            detail: string;
        };
        /**
         * @description For each field that is wrong its messages. What concerns no single field stands under non_field_errors.
         * @example {
         *       "email": [
         *         "This field is required."
         *       ]
         *     }
         */
        FieldErrors: {
            [key: string]: string[];
        };
        Problem: components["schemas"]["Detail"] | components["schemas"]["FieldErrors"];
    };
    responses: {
        /** @description The body cannot be read, or a field of it is wrong. The body of this answer is inferred. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No API key, or one that is not valid. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": "Bearer";
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Authentication credentials were not provided."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description Only an admin may change users. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "You do not have permission to perform this action."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description There is no user with this ID. The body of this answer is inferred. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Not found."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description There is no such page. */
        InvalidPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Invalid page."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description The body is larger than the server takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Request body is too large."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description The body is not application/json. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Unsupported media type \"text/plain\" in request."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description More than 30 writes in a minute. The body of this answer is inferred. */
        Throttled: {
            headers: {
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Request was throttled. Expected available in 12 seconds."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description The server failed. The body of this answer is inferred. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "A server error occurred."
                 *     }
                 */
                "application/json": components["schemas"]["Detail"];
            };
        };
    };
    parameters: {
        /**
         * @description Key of the user.
         * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
         */
        UserId: components["schemas"]["Uuid"];
        /**
         * @description Number of the page, from 1.
         * @example 1
         */
        Page: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
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
                    /**
                     * @example {
                     *       "links": {
                     *         "next": null,
                     *         "previous": null
                     *       },
                     *       "meta": {
                     *         "page": 1,
                     *         "previous_page": null,
                     *         "next_page": null
                     *       },
                     *       "count": 1,
                     *       "total_pages": 1,
                     *       "results": [
                     *         {
                     *           "id": "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3",
                     *           "first_name": "Noor",
                     *           "last_name": "Haddad",
                     *           "email": "noor.haddad@example.com",
                     *           "role": "editor",
                     *           "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *           "profile_picture": "noor.jpg",
                     *           "pending": false,
                     *           "user_groups": [
                     *             "33733f42-8ff7-460b-9e20-50a2133d3bb0"
                     *           ],
                     *           "bookmarks": [],
                     *           "workspace": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *           "is_service_account": false,
                     *           "service_account_count_popularity": true,
                     *           "last_login": "2026-10-05T08:14:09.000Z",
                     *           "new_feature_acknowledged": true,
                     *           "disabled": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description Listed by the vendor without a cause or a body. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "detail": "Malformed request."
                     *     }
                     */
                    "application/json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["InvalidPage"];
            500: components["responses"]["ServerError"];
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
            /** @description The new user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3",
                     *       "first_name": "Noor",
                     *       "last_name": "Haddad",
                     *       "email": "noor.haddad@example.com",
                     *       "role": "editor",
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "profile_picture": null,
                     *       "pending": true,
                     *       "user_groups": [
                     *         "33733f42-8ff7-460b-9e20-50a2133d3bb0",
                     *         "c90dedee-40ee-47ec-9c27-96dc3b2ec363"
                     *       ],
                     *       "bookmarks": [],
                     *       "workspace": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "is_service_account": false,
                     *       "service_account_count_popularity": true,
                     *       "last_login": null,
                     *       "new_feature_acknowledged": false,
                     *       "disabled": false
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the user.
                 * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3",
                     *       "first_name": "Noor",
                     *       "last_name": "Haddad",
                     *       "email": "noor.haddad@example.com",
                     *       "role": "editor",
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "profile_picture": "noor.jpg",
                     *       "pending": false,
                     *       "user_groups": [
                     *         "33733f42-8ff7-460b-9e20-50a2133d3bb0"
                     *       ],
                     *       "bookmarks": [],
                     *       "workspace": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "is_service_account": false,
                     *       "service_account_count_popularity": true,
                     *       "last_login": "2026-10-05T08:14:09.000Z",
                     *       "new_feature_acknowledged": true,
                     *       "disabled": false
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the user.
                 * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the user.
                 * @example 8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description The user as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8b0f6a52-3c1d-4e7a-9f25-6d1b7c40e9a3",
                     *       "first_name": "Noor",
                     *       "last_name": "Haddad-Berg",
                     *       "email": "noor.haddad@example.com",
                     *       "role": "editor",
                     *       "workspace_id": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "profile_picture": "noor.jpg",
                     *       "pending": false,
                     *       "user_groups": [
                     *         "33733f42-8ff7-460b-9e20-50a2133d3bb0"
                     *       ],
                     *       "bookmarks": [],
                     *       "workspace": "f71585fa-251c-4102-8d81-c97c57c8d435",
                     *       "is_service_account": false,
                     *       "service_account_count_popularity": true,
                     *       "last_login": "2026-10-05T08:14:09.000Z",
                     *       "new_feature_acknowledged": true,
                     *       "disabled": false
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
}
