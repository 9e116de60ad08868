"use strict";var ee=Object.defineProperty;var sn=Object.getOwnPropertyDescriptor;var an=Object.getOwnPropertyNames;var un=Object.prototype.hasOwnProperty;var fn=(n,e)=>{for(var i in e)ee(n,i,{get:e[i],enumerable:!0})},cn=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of an(e))!un.call(n,r)&&
r!==i&&ee(n,r,{get:()=>e[r],enumerable:!(t=sn(e,r))||t.enumerable});return n};var dn=n=>cn(ee({},"__esModule",{value:!0}),n);var mi={};fn(mi,{ValidationError:()=>G,assertBuildPlane:()=>ri,assertDataPlane:()=>ti,assertEnvironment:()=>li,assertOrganization:()=>ai,formatIssue:()=>U,isBuildPlane:()=>ii,
isDataPlane:()=>ni,isEnvironment:()=>oi,isOrganization:()=>si,isPlane:()=>ci,validateBuildPlane:()=>en,validateDataPlane:()=>xe,validateEnvironment:()=>nn,validateOrganization:()=>tn,
validatePlane:()=>fi,validateUpdate:()=>pi,withDefaults:()=>rn});module.exports=dn(mi);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function O(n){return!c(n)}function A(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)i++;return i>e}var pn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function E(n){if(!pn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),i=Number(n.slice(0,4)),
t=i%4===0&&(i%100!==0||i%400===0),r=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=r}function Ae(n,e){let i=0;for(let t in n)i+=t.length+String(
n[t]).length;return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function ne(n){let e=n.filter(O).filter(i=>i.controller===!0);return new Set(
e.map(i=>JSON.stringify([i.apiVersion,i.kind,i.name,i.uid]))).size>1}function D(n){return n.split("/").slice(1).map(mn)}var Re=n=>n.replaceAll("~","~0").replaceAll("/","~1"),mn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function T(n,e){let i=n;for(let t of gn(e))if(Array.isArray(i))i=i[Number(t)];else if(O(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function gn(n){let e=te.
get(n);if(e)return e;let i=D(n);return te.size<yn&&te.set(n,i),i}var te=new Map,yn=1e3;function De(n,e){return Te(n,e,n)}function Te(n,e,i){if(!O(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[r,o]of Object.entries(e)){let l=Object.
hasOwn(n,r)?n[r]:void 0,s="within"in o?l==null?l:Te(l,o.within,i):l??hn(o,i);s!==void 0&&(t[r]=s)}return t}function hn(n,e){if("value"in n)return n.value;let i=D(
n.from).reduce((t,r)=>O(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(i)?i:void 0}var C=[],ie=[];function re(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let o=n.length,l=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-l);)o--,l--;let s=0;for(;s<o&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(o-=s,l-=s,t!==void 0&&l-o>t)return t;if(o===0)return t!==void 0&&l>t?t:l;
let w,h,g,F,b=0,z=0;for(;b<o;)ie[b]=n.charCodeAt(s+b),C[b]=++b;for(;z<l;){for(w=e.charCodeAt(s+z),g=z++,h=z,b=0;b<o;b++)F=w===ie[b]?g:g+1,g=C[b],h=C[b]=g>h?F>h?
h+1:F:F>g?g+1:F;if(t!==void 0){let j=h;for(b=0;b<o;b++)C[b]<j&&(j=C[b]);if(j>t)return t}}return C.length=o,ie.length=o,t!==void 0&&h>t?t:h}var wn=64;function K(n,e){if(n.length>wn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let l=o.toLowerCase(),s=bn(i,l)?1:re(i,l,{maxDistance:t});s<t&&(t=s,r=o)}return r}function bn(n,e){if(n.length!==e.length)return!1;let i=0;
for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+2)}var R=!1,M=[{code:"unreadable",path:"",field:"",message:""}],je=Symbol("thorough");function ze(n,e){let i=R;R=!0;try{return n(e)===null}catch(t){if(t!==je)throw t;
return le(n,e)===null}finally{R=i}}function le(n,e){if(!R)return n(e);R=!1;try{return n(e)}finally{R=!0}}var vn=20;function a(n,e,i,t){if(R)return M;let r={code:i,
path:Se(e),field:Ce(e),message:"",...t};return n===null?[r]:(n.push(r),n)}function d(n){return f(null,null,n,"object")}function f(n,e,i,t){return i===null?a(n,e,
"null-value"):a(n,e,"wrong-type",{expected:t,found:Dn(i)})}function y(n,e,i,{code:t="invalid-format",rule:r,maxLength:o}){return typeof i!="string"?f(n,e,i,"str\
ing"):o!==void 0&&k(i,o)?a(n,e,"too-long",{limit:o,unit:"characters"}):a(n,e,t,r===void 0?void 0:{rule:r})}function v(n,e,i,{code:t="unknown-value",allowed:r,codes:o}){
if(R)return M;if(typeof i!="string")return f(n,e,i,"string");let l=o!==void 0&&Object.hasOwn(o,i)?o[i]:void 0;if(l!==void 0)return a(n,e,l);let s=K(i,r);return a(
n,e,t,s===void 0?{allowed:r}:{allowed:r,suggestion:s})}function P(n,e,i,{minimum:t,maximum:r}){return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.
isInteger(i)&&Number.isFinite(i)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:r})}function se(n,e,i,{code:t="invalid-format",rule:r}){return Object.
hasOwn(e,i)?a(n,i,t,r===void 0?void 0:{rule:r}):n}function ae(n,e,i,t){let r=e[i];return Object.hasOwn(e,i)&&r!==void 0?y(n,i,r,t):n}function ue(n){if(n!==null)
for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(R)return e;let t=Se(i),r=Ce(i);for(let o of e)o.path=t+o.path,o.field=r+o.field;if(n===
null)return e;for(let o of e)n.push(o);return n}function m(n,e,i){if(R)return kn(n,e,i);let{known:t,required:r=[],codes:o}=i,l=t.filter(g=>B(e[g])||!oe(e,g)),s=new Set,
w=vn,h=[];for(let g of n??[]){if(g.code==="unknown-field"&&g.name===void 0){if(!oe(e,Ie(g.path)))continue;s.add(On(g,l,i,w-- >0))}h.push(g)}h=h.filter(g=>!An(g,
s));for(let g of l)B(e[g])?r.includes(g)&&!s.has(g)&&(h=a(h,g,o?.[g]??"missing-field")):h=a(h,g,"unreadable");return h.length===0?null:h}function kn(n,e,{known:i,
required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||Pn({}))throw je;if(n!==null)return M;let o=l=>B(e[l])?t.includes(l):!oe(e,l);return i.
some(o)?M:null}function Pn(n){for(let e in n)return!0;return!1}function On(n,e,{replaced:i,elsewhere:t},r){let o=Ie(n.path);n.name=o;let l=t!==void 0&&Object.hasOwn(
t,o)?t[o]:void 0,w=e.find(h=>i?.[o]===h)??(l===void 0&&r?K(o,e):void 0);return w!==void 0&&(n.suggestion=w),l!==void 0&&(n.knownIn=l),w}function An(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function Ee(n,e,i){let t=i.filter(o=>!B(e[o])).length;if(t===1)return n;let r=t===0?(n??[]).
filter(o=>o.code!=="null-value"):n;return a(r,null,"value-from",{found:t===0?"neither":"both",branches:i})}function fe(n,e,i){let t=e.generateName;if(!Rn(t)){let r=n?.
find(({path:o,code:l})=>o==="/generateName"&&l==="invalid-name");return r!==void 0&&!i.test(`${t}xxxxx`)&&(r.field=".name"),n}return a(Fe(Fe(n,"/name"),"/genera\
teName"),"name","missing-field")}var Fe=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},oe=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),B=n=>n==null,Rn=n=>B(n)||
n==="",Se=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Re(n)}`,Ce=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Ie=n=>D(n)[0]??"";function Dn(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var Ve={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function $e({judges:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return d(i);let{apiVersion:t,kind:r}=i,o=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(o)return o(i);let l=Tn(t);if(r==null)return a(l,"kind","missin\
g-field");let s=Object.keys(n);if(typeof r!="string")return v(l,"kind",r,{code:"unknown-kind",allowed:s});let w=Object.hasOwn(e,r)?e[r]:K(r,s);return a(l,"kind",
"unknown-kind",w===void 0?{allowed:s}:{allowed:s,suggestion:w})}}function Tn(n){return n==null?a(null,"apiVersion","missing-field"):n===Ve.allowed[0]?null:v(null,
"apiVersion",n,Ve)}var Fn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Ne(n)}, not ${Ne(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":ce,"wrong-api-version":ce,"unknown-value":ce,"invalid-plane-id":q,"invalid-name":q,"invalid-label":q,"invalid-f\
ormat":q,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function ce({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function q({rule:n}){return`must be ${n}.`}function Ke(n){return Fn[n.code](n)}function U(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,jn)}var jn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Ne=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var zn=64,En=2e5;function de(n){let e=En,i=[];return t(()=>n);function t(r){try{let o=r();if(i.includes(o))return a(null,null,"unreadable");if(typeof o!="object"||
o===null||i.length>zn)return null;i.push(o);for(let l of Object.keys(o)){let s=e-- >0?t(()=>Reflect.get(o,l)):null;if(s)return u(null,s,Array.isArray(o)?Number(
l):l)}return i.pop(),null}catch{return a(null,null,"unreadable")}}}function I(n){let e=i=>{let t=me(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:ge(t)}};return Object.assign(e,{"~standard":Cn(e)})}function V(n){return e=>{
try{return ze(n,e)}catch{return!1}}}function Z(n){return e=>{let i=n(e);if(!i.ok)throw new G(i.issues)}}var G=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,pe).map(U);super([...i,...e.length>pe?[`and ${e.length-pe} more`]:[]].join(`
`)),this.issues=e}},pe=20;function me(n,e){let i;try{if(i=le(n,e),i===null)return null;let t=de(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!In(r,t.path)),t])}catch{
i=de(e)??a(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===Sn&&(t.field=t.field.slice(1));return i}var Sn=46;function ge(n){let e=n;for(let i of e)
i.message=Ke(i);return e}function Cn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:D(r)}))}}}}var In=(n,e)=>n===e||n.startsWith(`${e}/`);var Vn=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],$n=["/metadata/uid","/metadat\
a/resourceVersion"];function Be({judge:n,immutable:e,withDefaults:i}){return(t,r)=>{let o=me(n,r)??[],l;try{let h=i(t),g=i(r),F=Bn(r,e),b=({code:j,path:on})=>j===
"wrong-type"&&F.some(({pointer:ln})=>ln===on),z=o.filter(j=>b(j)||!Nn(j,h,g));l=[...z,...Kn(t,r,F,z)]}catch{l=[...o,...a(null,null,"unreadable")]}let[s,...w]=l;
return s===void 0?{ok:!0,value:r}:{ok:!1,issues:ge([s,...w])}}}function Nn({code:n,path:e},i,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let r=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,o=T(i,r);return o!==void 0&&$(o,T(t,r))}function Kn(n,e,i,t){
let r=[],o=l=>t.some(({path:s})=>s===l||s.startsWith(`${l}/`));for(let{pointer:l,absent:s}of Vn)!o(l)&&!$(ye(n,l)??s,ye(e,l)??s)&&r.push(l);for(let l of $n){let s=ye(
e,l);s!==void 0&&!$(s,T(n,l))&&r.push(l)}for(let{pointer:l,unset:s}of i){let w=T(n,l);w==null||s.includes(w)||typeof(T(e,"/spec")??void 0)=="object"&&!o(l)&&!$(
w,T(e,l))&&r.push(l)}return r.map(Gn)}function Bn(n,e){let i=T(n,"/kind");return typeof i=="string"&&Object.hasOwn(e,i)?e[i]??[]:[]}function Gn(n){return{code:"\
immutable-field",path:n,field:D(n).join("."),message:""}}function ye(n,e){let i=T(n,e);return i===""||i===null?void 0:i}function $(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>$(t,e[r])):!O(n)||!O(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>$(n[t]??void 0,e[t]??void 0))}var he={DataPlane:{spec:{within:{agent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},kubernetesCluster:{within:{tls:{
within:{ca:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{
from:"/metadata/namespace"}}}}}}}}}}}},BuildPlane:{spec:{within:{kubernetesCluster:{within:{tls:{within:{ca:{within:{secretRef:{within:{namespace:{from:"/metada\
ta/namespace"}}}}}}},auth:{within:{mtls:{within:{clientCert:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}},clientKey:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},bearerToken:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}}}},Environment:{},Organization:{}};var J={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Zn={code:"unknown-kind",allowed:["DataPlane"]},_={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},W=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ge={code:"inval\
id-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Ze=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Le={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Ln=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Hn={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
be=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,He={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},S={minimum:-9223372036854776e3,
maximum:9223372036854776e3},L=/^.{10}T.*[^z]$/,N={code:"invalid-date-time"},ve={minimum:0,maximum:9223372036854776e3},Me={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},qe={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},Mn=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,qn={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},Un=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Wn={},Jn=/^(?:[^/]*|[^/]+\/[^/]+)$/,_n={rule:"group/version, or the version alone"},we={rule:"a text that is not empty"},Yn={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},Qn={maxLength:128},Xn={allowed:["Apply","Update"]},xn={allowed:["FieldsV1",
""]},et={maxLength:256},nt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},tt={known:["agent","\
kubernetesCluster","gateway","imagePullSecretRefs","secretStoreRef","observer"],required:["gateway"],replaced:{clusterAgent:"agent"},elsewhere:{clusterAgent:"Da\
taPlane since v0.9",dataPlaneRef:"Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v0.8",planeID:"DataPlane since v0.9",registry:"\
DataPlane up to v0.3"}},it={known:["enabled","clientCA"]},rt=["secretRef","value"],ot={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"}},lt={known:[
"name","key","namespace"],required:["name","key"]},st={known:["server","tls","auth"],required:["server","tls","auth"],replaced:{credentials:"auth"},elsewhere:{credentials:"\
DataPlane up to v0.3",name:"DataPlane up to v0.3"}},at={known:["ca"],required:["ca"]},ut={known:["mtls","bearerToken"]},ft={known:["clientCert","clientKey"],required:[
"clientCert","clientKey"]},ct={known:["publicVirtualHost","organizationVirtualHost"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"\
Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane\
 in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.\
16",security:"Environment"}},dt={known:["name"],required:["name"]},pt={known:["url","authentication"],required:["url","authentication"]},mt={known:["basicAuth"],
required:["basicAuth"]},gt={known:["username","password"],required:["username","password"]},Ue={known:["observedGeneration","conditions"]},yt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
ht={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},wt={allowed:[
"True","False","Unknown"]},bt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,vt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
kt={maxLength:32768},Pt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Ot={code:"unknown-kind",allowed:["BuildPlane"]},At={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlan\
e",isProduction:"Environment",observabilityPlaneRef:"BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",secretStoreRef:"BuildPlane in v0.9 to v0\
.17"}},Rt={known:[]},Dt={code:"unknown-kind",allowed:["Environment"]},Tt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{agent:"DataPlane",imagePullSecretRefs:"\
DataPlane",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"DataPlane"}},Ft={known:["dnsPrefix","security"],elsewhere:{
egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environ\
ment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"Envi\
ronment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environment \
in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},jt={known:["remoteJwks"]},zt={known:["uri"],
required:["uri"]},Et={code:"unknown-kind",allowed:["Organization"]},St={known:[],elsewhere:{agent:"DataPlane",dataPlaneRef:"Environment",gateway:"DataPlane or E\
nvironment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",secretStoreRef:"\
DataPlane"}},Ct={known:["observedGeneration","conditions","namespace"]};function Y(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&
(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,J))):t==="kind"?r!==null&&(i++,r!=="DataPlane"&&(e=v(e,t,r,Zn))):t==="metadata"?r!==null&&
(i++,e=u(e,ke(r),t)):t==="spec"?r!==null&&(i++,e=u(e,It(r),t)):t==="status"?r!==null&&(e=u(e,Mt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===4?null:m(e,n,_)}function ke(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||
!W.test(t))&&(e=y(e,i,t,Ge));else if(i==="generateName")(typeof t!="string"||!Ze.test(t))&&(e=y(e,i,t,Le));else if(i==="namespace")(typeof t!="string"||k(t,63)||
!Ln.test(t))&&(e=y(e,i,t,Hn));else if(i==="labels")e=u(e,We(t),i);else if(i==="annotations")e=u(e,Je(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,
t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||!be.test(s))&&(r=y(r,l,s,He))}o.length>1&&o.includes("orphan")&&o.includes(
"foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,_e(s),l)}o.length>1&&ne(o)&&(r=a(r,null,"invalid-format",{rule:"one owner\
 at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){
let s=o[l];r=u(r,Ye(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i===
"selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=P(e,i,t,S)):i==="deletionGracePeriodSeconds"?A(t)||(e=P(e,i,t,S)):i==="creationTi\
mestamp"?t!==null&&(typeof t!="string"||!E(t)||!L.test(t))&&(e=y(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!L.test(t))&&(e=y(e,i,t,
N)):e=a(e,i,"unknown-field")}return n.name||(e=fe(e,n,W)),n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=P(e,"generation",n.generation,ve)),
e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Me)}function We(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];be.test(i)||(e=se(e,n,i,qe)),(typeof t!=
"string"||k(t,63)||!Mn.test(t))&&(e=ae(e,n,i,qn))}return ue(e)}function Je(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];Un.test(i)||(e=se(e,n,i,
qe)),typeof t!="string"&&(e=ae(e,n,i,Wn))}return Ae(n,262144)&&(e=a(e,null,"too-long",{limit:262144,unit:"bytes"})),ue(e)}function _e(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="string"||r.length<1||!Jn.test(r))&&(e=y(e,t,r,_n))):t==="kind"?r!==null&&
(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,we))):t==="name"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,we))):t==="uid"?r!==null&&(i++,(typeof r!=
"string"||r.length<1)&&(e=y(e,t,r,we))):t==="blockOwnerDeletion"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"b\
oolean")):e=a(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=a(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===p&&i===4?null:m(e,n,Yn)}function Ye(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="\
string"||k(r,128))&&(e=y(e,t,r,Qn)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Update"&&(e=v(e,t,r,Xn))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"\
string")):t==="time"?r!==null&&(typeof r!="string"||!E(r)||!L.test(r))&&(e=y(e,t,r,N)):t==="fieldsType"?r!=="FieldsV1"&&r!==""&&(e=v(e,t,r,xn)):t==="fieldsV1"?c(
r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||k(r,256))&&(e=y(e,t,r,et)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&i===1?null:m(e,n,nt)}function It(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];if(r!==void 0)if(t==="agent")e=u(e,Vt(r),t);else if(t==="ku\
bernetesCluster")e=u(e,Qe(r),t);else if(t==="gateway")r!==null&&(i++,e=u(e,Gt(r),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(r))e=f(e,t,r,"array");else{
let o=null,l=r;for(let s=0;s<l.length;s++){let w=l[s];typeof w!="string"&&(o=f(o,s,w,"string"))}e=u(e,o,t)}else t==="secretStoreRef"?e=u(e,Zt(r),t):t==="observe\
r"?e=u(e,Xe(r),t):e=a(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,tt)}function Vt(n){if(c(n))return d(n);let e=null;for(let i in n){
let t=n[i];t!==void 0&&(i==="enabled"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):i==="clientCA"?e=u(e,H(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p?null:m(e,n,it)}function H(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="secretRef"?e=u(e,$t(t),i):i==="va\
lue"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Ee(e,n,rt)),e===null&&Object.getPrototypeOf(
n)===p?null:m(e,n,ot)}function $t(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="string"&&(e=
f(e,t,r,"string"))):t==="key"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="namespace"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unkno\
wn-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,lt)}function Qe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==
void 0&&(t==="server"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="tls"?r!==null&&(i++,e=u(e,Nt(r),t)):t==="auth"?r!==null&&(i++,e=u(e,Kt(r),t)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===3?null:m(e,n,st)}function Nt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="ca"?r!==null&&(i++,e=u(e,H(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,at)}function Kt(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="mtls"?e=u(e,Bt(t),i):i==="bearerToken"?e=u(e,H(t),i):e=a(e,i,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p?null:m(e,n,ut)}function Bt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="clientCert"?r!==
null&&(i++,e=u(e,H(r),t)):t==="clientKey"?r!==null&&(i++,e=u(e,H(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,
n,ft)}function Gt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(
e,t,r,"string"))):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===2?null:m(e,n,ct)}function Zt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==null&&(i++,typeof r!="stri\
ng"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,dt)}function Xe(n){if(c(n))return d(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="url"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="authentication"?r!==null&&(i++,e=u(e,Lt(r),
t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:m(e,n,pt)}function Lt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){
let r=n[t];r!==void 0&&(t==="basicAuth"?r!==null&&(i++,e=u(e,Ht(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,
mt)}function Ht(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="username"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"stri\
ng"))):t==="password"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:
m(e,n,gt)}function Mt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=P(e,i,t,S));else if(i==="c\
onditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,Pe(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-fi\
eld")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Ue)}function Pe(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t===
"type"?r!==null&&(i++,(typeof r!="string"||k(r,316)||!yt.test(r))&&(e=y(e,t,r,ht))):t==="status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=v(e,t,
r,wt))):t==="observedGeneration"?(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=P(e,t,r,ve)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||
!E(r))&&(e=y(e,t,r,N))):t==="reason"?r!==null&&(i++,(typeof r!="string"||r.length<1||k(r,1024)||!bt.test(r))&&(e=y(e,t,r,vt))):t==="message"?r!==null&&(i++,(typeof r!=
"string"||k(r,32768))&&(e=y(e,t,r,kt))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===5?null:m(e,n,Pt)}function Q(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,J))):t==="kind"?r!==null&&(i++,
r!=="BuildPlane"&&(e=v(e,t,r,Ot))):t==="metadata"?r!==null&&(i++,e=u(e,ke(r),t)):t==="spec"?r!==null&&(i++,e=u(e,qt(r),t)):t==="status"?r!==null&&(e=u(e,Ut(r),t)):
e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,_)}function qt(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];
r!==void 0&&(t==="kubernetesCluster"?r!==null&&(i++,e=u(e,Qe(r),t)):t==="observer"?e=u(e,Xe(r),t):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===1?null:m(e,n,At)}function Ut(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(
n)===p?null:m(e,n,Rt)}function X(n){if(c(n))return d(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.d\
ev/v1alpha1"&&(e=v(e,t,r,J))):t==="kind"?r!==null&&(i++,r!=="Environment"&&(e=v(e,t,r,Dt))):t==="metadata"?r!==null&&(i++,e=u(e,ke(r),t)):t==="spec"?r!==null&&(i++,
e=u(e,Wt(r),t)):t==="status"?r!==null&&(e=u(e,Qt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,_)}function Wt(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,Jt(t),i):
i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Tt)}function Jt(n){
if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,_t(t),i):e=
a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Ft)}function _t(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];t!==
void 0&&(i==="remoteJwks"?e=u(e,Yt(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,jt)}function Yt(n){if(c(n))return d(
n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===1?null:m(e,n,zt)}function Qt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observed\
Generation")A(t)||(e=P(e,i,t,S));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(
r,Pe(s),l)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Ue)}function x(n){if(c(n))return d(n);let e=null,i=0;
for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,r,J))):t==="kind"?r!==null&&(i++,r!=="Organizati\
on"&&(e=v(e,t,r,Et))):t==="metadata"?r!==null&&(i++,e=u(e,Xt(r),t)):t==="spec"?r!==null&&(i++,e=u(e,xt(r),t)):t==="status"?r!==null&&(e=u(e,ei(r),t)):e=a(e,t,"u\
nknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:m(e,n,_)}function Xt(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==
void 0)if(i==="name")(typeof t!="string"||k(t,253)||!W.test(t))&&(e=y(e,i,t,Ge));else if(i==="generateName")(typeof t!="string"||!Ze.test(t))&&(e=y(e,i,t,Le));else if(i===
"namespace")e=a(e,i,"namespace-not-allowed");else if(i==="labels")e=u(e,We(t),i);else if(i==="annotations")e=u(e,Je(t),i);else if(i==="finalizers")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||!be.test(s))&&(r=y(r,l,s,He))}o.length>1&&o.includes("orph\
an")&&o.includes("foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")
if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];r=u(r,_e(s),l)}o.length>1&&ne(o)&&(r=a(r,null,"invalid-format",
{rule:"one owner at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<
o.length;l++){let s=o[l];r=u(r,Ye(s),l)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,
"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=P(e,i,t,S)):i==="deletionGracePeriodSeconds"?A(t)||(e=P(e,i,t,S)):
i==="creationTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!L.test(t))&&(e=y(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!L.test(
t))&&(e=y(e,i,t,N)):e=a(e,i,"unknown-field")}return n.name||(e=fe(e,n,W)),n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=P(e,"generation",n.
generation,ve)),e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,Me)}function xt(n){if(c(n))return d(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unkn\
own-field"));return e===null&&Object.getPrototypeOf(n)===p?null:m(e,n,St)}function ei(n){if(c(n))return d(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)
if(i==="observedGeneration")A(t)||(e=P(e,i,t,S));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,o=t;for(let l=0;l<o.length;l++){
let s=o[l];r=u(r,Pe(s),l)}e=u(e,r,i)}else i==="namespace"?typeof t!="string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===p?null:m(e,n,Ct)}var xe=I(Y),ni=V(Y),ti=Z(xe),en=I(Q),ii=V(Q),ri=Z(en),nn=I(X),oi=V(X),li=Z(nn),tn=I(x),si=V(x),ai=Z(tn),ui={judges:{DataPlane:Y,BuildPlane:Q,Environment:X,Organization:x},
replaced:{WorkflowPlane:"BuildPlane"}},Oe=$e(ui),fi=I(Oe),ci=V(Oe),rn=n=>De(n,Object.hasOwn(he,n?.kind)?he[n.kind]??{}:{}),di={judge:Oe,immutable:{Environment:[
{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:rn},pi=Be(di);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertOrganization,formatIssue,isBuildPlane,isDataPlane,isEnvironment,isOrganization,
isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateOrganization,validatePlane,validateUpdate,withDefaults});
