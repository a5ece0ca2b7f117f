/** Types made from specs/credible.json by `npm run generate`: change the document, not this file. */
export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create user account
         * @description Creates an account. Needs a system admin. The user name and the e-mail are unique across the system.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The e-mail of the user, as the reference asks; the user name is understood too. */
                userName: components["parameters"]["UserNameInPath"];
            };
            cookie?: never;
        };
        /**
         * Get user details
         * @description Finds one account. Any known caller may ask.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete user account
         * @description Removes the account for good; its name and e-mail are free again. Needs a system admin.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Update user account
         * @description Changes the fields that are sent and keeps the others. Needs a system admin or the user in question. The page leaves the method open; PATCH is what the vendor's other update pages use. `tutorialStatus` is merged flag by flag. A new e-mail is the new address of the user.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The unique name of the account
         * @example ines_carvalho
         */
        UserName: string;
        /**
         * Format: email
         * @description The e-mail of the user, for authentication and notifications; unique without regard to case
         * @example ines.carvalho@example.com
         */
        Email: string;
        /**
         * @description The pattern that the pages give for the user in a path
         * @example ines.carvalho@example.com
         */
        EmailInPath: string;
        /**
         * @description Accepted on create and update, never returned
         * @example sardinha-em-lata-42
         */
        Password: string;
        /**
         * @description First name of the user
         * @example Inês
         */
        FirstName: string;
        /**
         * @description Last name of the user
         * @example Carvalho
         */
        LastName: string;
        /**
         * @description Role or job title in the business
         * @example Revenue Analyst
         */
        BusinessRole: string;
        /** @description The four flags of the project tutorial */
        ProjectTutorial: {
            hasClickedCreateModel: boolean;
            doNotShowModelIntro: boolean;
            doNotShowSchemaExplorerTip: boolean;
            doNotShowTutorialInHomePanel: boolean;
        };
        /** @description How far the user is with the tutorials; all false until told otherwise */
        TutorialStatus: {
            projectTutorial: components["schemas"]["ProjectTutorial"];
        };
        /** @description The flags to set; the others stay as they are, or false on create */
        ProjectTutorialChanges: {
            hasClickedCreateModel?: boolean;
            doNotShowModelIntro?: boolean;
            doNotShowSchemaExplorerTip?: boolean;
            doNotShowTutorialInHomePanel?: boolean;
        };
        /** @description The tutorials to set flags of */
        TutorialStatusChanges: {
            projectTutorial?: components["schemas"]["ProjectTutorialChanges"];
        };
        /**
         * @description A user account with its profile and tutorial status
         * @example {
         *       "userName": "ines_carvalho",
         *       "email": "ines.carvalho@example.com",
         *       "firstName": "Inês",
         *       "lastName": "Carvalho",
         *       "businessRole": "Revenue Analyst",
         *       "tutorialStatus": {
         *         "projectTutorial": {
         *           "hasClickedCreateModel": false,
         *           "doNotShowModelIntro": false,
         *           "doNotShowSchemaExplorerTip": false,
         *           "doNotShowTutorialInHomePanel": false
         *         }
         *       }
         *     }
         */
        User: {
            userName: components["schemas"]["UserName"];
            password?: components["schemas"]["Password"];
            email: components["schemas"]["Email"];
            firstName?: components["schemas"]["FirstName"];
            lastName?: components["schemas"]["LastName"];
            businessRole?: components["schemas"]["BusinessRole"];
            tutorialStatus: components["schemas"]["TutorialStatus"];
        };
        /** @description A user account to create. The page marks no field as required; `userName` and `email` are inferred, for without them the user could not be found again. */
        NewUser: {
            userName: components["schemas"]["UserName"];
            password?: components["schemas"]["Password"];
            email: components["schemas"]["Email"];
            firstName?: components["schemas"]["FirstName"];
            lastName?: components["schemas"]["LastName"];
            businessRole?: components["schemas"]["BusinessRole"];
            tutorialStatus?: components["schemas"]["TutorialStatusChanges"];
        };
        /** @description The fields of a user account to change */
        UserChanges: {
            userName?: components["schemas"]["UserName"];
            password?: components["schemas"]["Password"];
            email?: components["schemas"]["Email"];
            firstName?: components["schemas"]["FirstName"];
            lastName?: components["schemas"]["LastName"];
            businessRole?: components["schemas"]["BusinessRole"];
            tutorialStatus?: components["schemas"]["TutorialStatusChanges"];
        };
        /** @description The one shape of every error */
        Error: {
            /**
             * @description What went wrong, for programs
             * @example not_found
             */
            code: string;
            /**
             * @description What went wrong, for people
             * @example User "ines_carvalho" not found
             */
            message: string;
        };
    };
    responses: {
        /** @description The path or the body breaks the schema, or the body is not JSON */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No credential, or one that is unknown, malformed or expired */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unauthorized",
                 *       "message": "A bearer token or an API key is required"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller is not a system admin and, on update, not the user in question */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "forbidden",
                 *       "message": "Only a system admin may do this"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No user with this e-mail or user name */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "not_found",
                 *       "message": "User \"ines_carvalho\" not found"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Another user has this user name or e-mail */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "conflict",
                 *       "message": "A user with the userName \"ines_carvalho\" exists already"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the server takes */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "too_large",
                 *       "message": "The body is too large"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not declared as JSON */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unsupported_media_type",
                 *       "message": "The body must be application/json"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "internal",
                 *       "message": "Something went wrong"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The e-mail of the user, as the reference asks; the user name is understood too. */
        UserNameInPath: components["schemas"]["EmailInPath"] | components["schemas"]["Email"] | components["schemas"]["UserName"];
    };
    requestBodies: never;
    headers: {
        /** @description The scheme to answer with */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description User created successfully. The page shows the body, not the number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userName": "ines_carvalho",
                     *       "email": "ines.carvalho@example.com",
                     *       "firstName": "Inês",
                     *       "lastName": "Carvalho",
                     *       "businessRole": "Revenue Analyst",
                     *       "tutorialStatus": {
                     *         "projectTutorial": {
                     *           "hasClickedCreateModel": false,
                     *           "doNotShowModelIntro": false,
                     *           "doNotShowSchemaExplorerTip": false,
                     *           "doNotShowTutorialInHomePanel": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The e-mail of the user, as the reference asks; the user name is understood too. */
                userName: components["parameters"]["UserNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User details retrieved successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userName": "ines_carvalho",
                     *       "email": "ines.carvalho@example.com",
                     *       "firstName": "Inês",
                     *       "lastName": "Carvalho",
                     *       "businessRole": "Revenue Analyst",
                     *       "tutorialStatus": {
                     *         "projectTutorial": {
                     *           "hasClickedCreateModel": false,
                     *           "doNotShowModelIntro": false,
                     *           "doNotShowSchemaExplorerTip": false,
                     *           "doNotShowTutorialInHomePanel": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The e-mail of the user, as the reference asks; the user name is understood too. */
                userName: components["parameters"]["UserNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User deleted successfully */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The e-mail of the user, as the reference asks; the user name is understood too. */
                userName: components["parameters"]["UserNameInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChanges"];
            };
        };
        responses: {
            /** @description User updated successfully */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userName": "ines_carvalho",
                     *       "email": "ines.carvalho@example.com",
                     *       "firstName": "Inês",
                     *       "lastName": "Carvalho",
                     *       "businessRole": "Head of Revenue Analytics",
                     *       "tutorialStatus": {
                     *         "projectTutorial": {
                     *           "hasClickedCreateModel": true,
                     *           "doNotShowModelIntro": false,
                     *           "doNotShowSchemaExplorerTip": false,
                     *           "doNotShowTutorialInHomePanel": false
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
        };
    };
}
